# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""From a file to a rehearsed cluster and back, with separate commands, as a person would do it."""

import re
import unittest

from workbench import Workbench, on_lab


class FirstCastle(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bench = Workbench()
        cls.castle = cls.bench.sample()

    @classmethod
    def tearDownClass(cls):
        cls.bench.stop()

    def ok(self, outcome, code=0):
        self.assertEqual(outcome.code, code, outcome)
        return outcome

    def lab_vms(self):
        return {vm["vmid"]: vm for vm in self.ok(self.bench.lab("status", "--json")).json()["vms"]}

    def machines(self):
        status = self.ok(self.bench.run("status", self.castle, "--json", *on_lab())).json()
        return {machine["name"]: machine for machine in status["machines"]}

    def boots(self):
        """VMID → when it was last switched on or off, tags, name: unchanged = untouched."""
        return {vmid: (vm["since"], vm["tags"], vm["name"]) for vmid, vm in self.lab_vms().items()}

    def test_1_plan_before_anything_counts_six(self):
        plan = self.ok(self.bench.run("plan", self.castle, *on_lab()), 2)
        self.assertIn("6 to create, 0 to change, 0 to destroy", plan.out)

    def test_2_foreign_machines_are_there(self):
        # A VM that is not ours, named like ours, with a VMID in our range.
        self.ok(self.bench.lab("add-vm", "421", "worker-2"))

    def test_3_deploy_brings_six_machines_to_ready(self):
        self.ok(self.bench.run("deploy", self.castle, "--yes", *on_lab()))
        machines = self.machines()
        self.assertEqual(sorted(machines), ["controlplane-1", "controlplane-2", "controlplane-3",
                                            "worker-1", "worker-2", "worker-3"])
        for name, machine in machines.items():
            self.assertTrue(machine["ready"], (name, machine))
        self.assertEqual(machines["worker-1"]["address"], "192.168.1.155")
        self.assertNotEqual(machines["worker-2"]["vmid"], 421)

    def test_4_plan_after_deploy_is_empty(self):
        plan = self.ok(self.bench.run("plan", self.castle, *on_lab()))
        self.assertIn("No changes", plan.out)

    def test_5_one_more_worker(self):
        before = self.boots()
        text = self.castle.read_text()
        self.ok(self.bench.run("set", self.castle, "groups.worker.count", "4"))
        changed = [(a, b) for a, b in zip(text.splitlines(), self.castle.read_text().splitlines()) if a != b]
        self.assertEqual(len(changed), 1, changed)
        plan = self.ok(self.bench.run("plan", self.castle, *on_lab()), 2)
        self.assertIn("1 to create, 0 to change, 0 to destroy", plan.out)
        self.ok(self.bench.run("deploy", self.castle, "--yes", *on_lab()))
        worker = self.machines()["worker-4"]
        self.assertTrue(worker["ready"])
        self.assertEqual(worker["address"], "192.168.1.158")
        after = self.boots()
        self.assertEqual({vmid: boot for vmid, boot in after.items() if vmid in before}, before)
        self.assertEqual(len(after), len(before) + 1)

    def test_6_and_one_less(self):
        before = self.boots()
        gone = self.machines()["worker-4"]["vmid"]
        self.ok(self.bench.run("set", self.castle, "groups.worker.count", "3"))
        plan = self.ok(self.bench.run("plan", self.castle, *on_lab()), 2)
        self.assertIn("0 to create, 0 to change, 1 to destroy", plan.out)
        self.ok(self.bench.run("deploy", self.castle, "--yes", *on_lab()))
        del before[gone]
        self.assertEqual(self.boots(), before)
        self.assertNotIn("worker-4", self.machines())
        self.assertIn("No changes", self.ok(self.bench.run("plan", self.castle, *on_lab())).out)

    def test_7_destroy_leaves_nothing_but_what_is_not_ours(self):
        original = self.machines()["worker-1"]["vmid"]
        self.ok(self.bench.lab("clone-vm", str(original), "900", "by-hand"))
        others = {vmid: state for vmid, state in self.boots().items() if vmid in (421, 900)}
        self.assertEqual(len(others), 2)
        self.ok(self.bench.run("destroy", self.castle, "--yes", *on_lab()))
        status = self.ok(self.bench.lab("status", "--json")).json()
        self.assertEqual(self.boots(), others)
        owners = [re.search(r"vm-(\d+)-", volume) for volume in status["volumes"]]
        self.assertEqual({int(owner.group(1)) for owner in owners if owner} - {421, 900}, set())
        self.assertEqual(set(status["poolMembers"]) - {421, 900}, set())
        again = self.ok(self.bench.run("plan", self.castle, "--destroy", *on_lab()))
        self.assertIn("900", again.out)


if __name__ == "__main__":
    unittest.main(failfast=True)
