# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""Kills castello at seeded moments of a deploy, deploys again, and expects what an undisturbed run gives."""

import argparse
import os
import pathlib
import random
import signal
import sys
import time


def events_until(process, count):
    """Reads the run's event lines until `count` of them were seen or the process ended."""
    for _ in range(count):
        if not process.stdout.readline():
            return


def check(bench, castle, on_lab):
    problems = []
    status = bench.run("status", castle, "--json", *on_lab())
    machines = status.json()["machines"] if status.code == 0 else []
    if len(machines) != 6 or not all(machine["ready"] for machine in machines):
        problems.append(f"not six ready machines: {status}")
    lab = bench.lab("status", "--json").json()
    if len(lab["vms"]) != 6:
        problems.append(f"not six VMs: {[vm['name'] for vm in lab['vms']]}")
    if lab["bootstraps"] != 1:
        problems.append(f"{lab['bootstraps']} bootstraps")
    plan = bench.run("plan", castle, *on_lab())
    if plan.code != 0:
        problems.append(f"the plan after it is not empty: {plan}")
    return problems


def one_round(number, generator, kills):
    from workbench import Workbench, on_lab
    bench = Workbench()
    try:
        castle = bench.sample()
        moments = []
        for _ in range(kills):
            process = bench.start("deploy", castle, "--yes", "--json", *on_lab())
            events = generator.randint(1, 40)
            events_until(process, events)
            time.sleep(generator.random() * 0.2)  # anywhere between two events
            moments.append(events)
            process.send_signal(signal.SIGKILL)
            process.communicate()
        final = bench.run("deploy", castle, "--yes", *on_lab())
        problems = [] if final.code == 0 else [f"the last deploy failed: {final}"]
        problems += check(bench, castle, on_lab)
        print(f"round {number}: killed after events {moments}: {'ok' if not problems else problems}", flush=True)
        return not problems
    finally:
        bench.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--castello", required=True, help="the executable")
    parser.add_argument("--kills", type=int, default=10, help="how many kills in all")
    parser.add_argument("--per-round", type=int, default=2, help="kills of one deploy before it may end")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    castello = pathlib.Path(arguments.castello).resolve()
    os.environ.setdefault("CASTELLO_BINARY_DIR", str(castello.parent.parent))
    os.environ.setdefault("CASTELLO_SOURCE_DIR", str(pathlib.Path(__file__).resolve().parents[2]))
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "acceptance"))
    generator = random.Random(arguments.seed)
    rounds = -(-arguments.kills // arguments.per_round)
    good = sum(one_round(number, generator, arguments.per_round) for number in range(1, rounds + 1))
    print(f"{good} of {rounds} rounds good, {rounds * arguments.per_round} kills, seed {arguments.seed}")
    return 0 if good == rounds else 1


if __name__ == "__main__":
    sys.exit(main())
