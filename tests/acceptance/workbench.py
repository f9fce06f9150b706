# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""Runs the real castello executable against a lab of its own, in a temporary home."""

import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile

SOURCE = pathlib.Path(os.environ["CASTELLO_SOURCE_DIR"])
CASTELLO = pathlib.Path(os.environ["CASTELLO_BINARY_DIR"]) / "bin" / "castello"
SAMPLE = SOURCE / "resources" / "samples" / "tazlab.castle.yaml"
SPEED = os.environ.get("CASTELLO_TEST_SPEED", "60")


class Outcome:
    """What one command came to."""

    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    def json(self):
        """The last line of standard output, which is the result; lines before it are events."""
        return json.loads(self.out.strip().splitlines()[-1])

    def __repr__(self):
        return f"exit {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"


class Workbench:
    """A temporary home with a lab; stop() ends the lab and removes everything."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="castello-acceptance-"))
        self.environment = {
            "HOME": str(self.folder),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder),
        }
        # Programs built with a sanitizer write what they find there: nobody sees how the lab ends.
        for name in ("ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"):
            own = f"log_path={self.folder / 'finding'}"
            self.environment[name] = ":".join(filter(None, [os.environ.get(name), own]))

    def command(self, *arguments):
        return [str(CASTELLO), *[str(a) for a in arguments]]

    def run(self, *arguments, timeout=240, **environment):
        return self.run_raw(self.command(*arguments), timeout=timeout, **environment)

    def run_raw(self, command, timeout=240, cwd=None, **environment):
        process = subprocess.run(command, env={**self.environment, **environment}, cwd=cwd or self.folder,
                                 stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, check=False)
        return Outcome(process)

    def start(self, *arguments):
        """Starts a command in the background."""
        return subprocess.Popen(self.command(*arguments), env=self.environment, cwd=self.folder,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def lab(self, *arguments):
        return self.run("lab", *arguments)

    def sample(self, name="tazlab.castle.yaml"):
        """A copy of the sample that may be changed."""
        copy = self.folder / name
        shutil.copyfile(SAMPLE, copy)
        return copy

    def stop(self):
        lab = self.lab_process()
        self.lab("stop")
        if lab is not None:
            select.select([lab], [], [], 60)
            os.close(lab)
        findings = [path.read_text(errors="replace") for path in self.folder.glob("finding.*")]
        shutil.rmtree(self.folder, ignore_errors=True)
        assert not findings, "\n".join(findings)

    def lab_process(self):
        """Becomes readable when the running lab has ended; None when none runs."""
        try:
            lock = (self.folder / "state" / "castello" / "lab" / "lab.lock").read_text()
            return os.pidfd_open(int(lock.split()[0]))
        except (FileNotFoundError, ProcessLookupError):
            return None


def on_lab(*arguments):
    """The options that every command against the lab takes here."""
    return [*arguments, "--provider", "lab", "--speed", SPEED]
