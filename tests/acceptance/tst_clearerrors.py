# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""What goes wrong first in real life gives one clear sentence, exit code 1, and changes nothing."""

import re
import subprocess
import tempfile
import unittest

from workbench import Workbench, on_lab


class ClearErrors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bench = Workbench()
        cls.bench.run("status", cls.bench.sample(), *on_lab())  # starts the lab
        lab = cls.bench.lab("status", "--json").json()
        cls.url, cls.fingerprint = lab["url"], lab["fingerprint"]

    @classmethod
    def tearDownClass(cls):
        cls.bench.stop()

    def real(self, **values):
        """A castle that names the lab's Proxmox as if it were a real one."""
        castle = self.bench.folder / "real.castle.yaml"
        castle.unlink(missing_ok=True)
        made = self.bench.run("new", castle)
        self.assertEqual(made.code, 0, made)
        for path, value in {"providers.home.url": self.url, **values}.items():
            changed = self.bench.run("set", castle, path, value)
            self.assertEqual(changed.code, 0, changed)
        return castle

    def refused(self, outcome, *words):
        self.assertEqual(outcome.code, 1, outcome)
        for word in words:
            self.assertRegex(outcome.err, re.compile(word, re.IGNORECASE), outcome)
        self.assertEqual(self.bench.lab("status", "--json").json()["vms"], [])

    def deploy(self, castle, **environment):
        return self.bench.run("deploy", castle, "--yes", "--keys", "environment", **environment)

    def test_wrong_token(self):
        castle = self.real(**{"providers.home.fingerprint": self.fingerprint})
        outcome = self.deploy(castle, CASTELLO_SECRET_PROXMOX="castello@pve!app=00000000-0000-0000-0000-000000000000")
        self.refused(outcome, "token", "refused")
        self.assertNotIn("00000000-0000-0000-0000-000000000000", outcome.err + outcome.out)

    def test_missing_token(self):
        castle = self.real(**{"providers.home.fingerprint": self.fingerprint})
        self.refused(self.deploy(castle), "CASTELLO_SECRET_PROXMOX")

    def test_untrusted_certificate(self):
        outcome = self.deploy(self.real(), CASTELLO_SECRET_PROXMOX="castello@pve!app=wrong")
        self.refused(outcome, "certificate", self.fingerprint)

    def test_wrong_fingerprint(self):
        castle = self.real(**{"providers.home.fingerprint": ":".join(["00"] * 32)})
        self.refused(self.deploy(castle, CASTELLO_SECRET_PROXMOX="castello@pve!app=wrong"), "certificate", self.fingerprint)

    def test_castle_without_an_identity(self):
        self.refused(self.deploy(self.bench.sample()), "id", "castello new")

    def test_duplicate_address(self):
        castle = self.bench.sample("duplicate.castle.yaml")
        text = castle.read_text().replace("192.168.1.155-192.168.1.179", "192.168.1.153-192.168.1.179")
        castle.write_text(text)
        self.refused(self.bench.run("deploy", castle, "--yes", *on_lab()), r"duplicate\.castle\.yaml:\d+:\d+", r"192\.168\.1\.153")

    def test_typo_in_a_key(self):
        castle = self.bench.sample("typo.castle.yaml")
        castle.write_text(castle.read_text().replace("count: 3", "cuont: 3", 1))
        self.refused(self.bench.run("deploy", castle, "--yes", *on_lab()), r"typo\.castle\.yaml:\d+:\d+", "cuont", "count")

    def test_missing_file(self):
        self.refused(self.bench.run("deploy", "nowhere.castle.yaml", "--yes", *on_lab()), "nowhere.castle.yaml")

    def test_wrong_usage(self):
        for words in (["deploy"], ["frobnicate"], ["plan", "x", "--frob"], ["set", "x"], ["plan", "x", "--provider", "moon"]):
            self.refused(self.bench.run(*words), "castello")

    def test_without_yes_nothing_happens(self):
        self.refused(self.bench.run("deploy", self.bench.sample(), *on_lab()), "--yes")


class FullDisk(unittest.TestCase):
    """The state folder on a tmpfs that is full, in a mount namespace of its own."""

    def test_full_state_folder(self):
        bench = Workbench()
        self.addCleanup(bench.stop)
        castle = bench.sample()
        state = bench.folder / "state"
        state.mkdir()
        started = bench.run("status", castle, *on_lab())
        self.assertEqual(started.code, 0, started)
        # The lab keeps its own folder; only the castle's journal meets the full disk.
        journals = state / "castello" / "lab" / "castles" / "tazlab" / "journal"
        journals.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", suffix=".sh") as script:
            script.write('mount -t tmpfs -o size=4k none "$1" && head -c 4096 /dev/zero > "$1/filler"; shift; exec "$@"\n')
            script.flush()
            probe = subprocess.run(["unshare", "--mount", "true"], check=False)
            if probe.returncode != 0:
                self.skipTest("may not mount here")
            outcome = bench.run_raw(["unshare", "--mount", "sh", script.name, str(journals),
                                     *bench.command("deploy", castle, "--yes", *on_lab())])
        self.assertEqual(outcome.code, 1, outcome)
        self.assertIn(str(journals), outcome.err)
        self.assertRegex(outcome.err, "(?i)room|space")
        self.assertEqual(bench.lab("status", "--json").json()["vms"], [])


if __name__ == "__main__":
    unittest.main()
