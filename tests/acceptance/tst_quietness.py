# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""A rehearsal leaks nothing: not to the network, not to the disk, not to process arguments."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from workbench import CASTELLO, SAMPLE, SOURCE, Workbench

ADDRESS = re.compile(r'sa_family=AF_INET6?.*?inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"')
WRITTEN = re.compile(r'openat?\(.*?"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR)[^)]*\)\s*= \d+')
RENAMED = re.compile(r'(?:rename|linkat?)\w*\(.*"([^"]+)"')


@unittest.skipUnless(shutil.which("strace"), "needs strace")
class Quietness(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bench = Workbench()
        # What the test itself writes lies elsewhere; strace ends only when the lab has ended too.
        cls.aside = pathlib.Path(tempfile.mkdtemp(prefix="castello-aside-"))
        cls.trace = cls.aside / "trace"
        cls.before = cls.tree_state()
        script = """
            "$0" rehearse "$1" --speed 60 >"$2/out" 2>"$2/err"; echo $? >"$2/code"
            "$(dirname "$0")/castello-reveal" >"$2/secrets"
            "$0" lab stop >/dev/null 2>&1
        """
        sanitizer = cls.bench.environment["ASAN_OPTIONS"] + ":detect_leaks=0"  # which cannot be traced
        cls.bench.run_raw(
            ["strace", "-f", "-qq", "-s", "4096", "-o", str(cls.trace),
             "-e", "trace=connect,bind,sendto,openat,open,creat,rename,renameat,renameat2,link,linkat,execve,prctl",
             "sh", "-c", script, str(CASTELLO), str(SAMPLE), str(cls.aside)],
            timeout=250, ASAN_OPTIONS=sanitizer)
        cls.lines = cls.trace.read_text(errors="replace").splitlines()
        cls.out = (cls.aside / "out").read_text() + (cls.aside / "err").read_text()

    @classmethod
    def tearDownClass(cls):
        cls.bench.stop()
        shutil.rmtree(cls.aside, ignore_errors=True)

    @staticmethod
    def tree_state():
        if not (SOURCE / ".git").exists() or not shutil.which("git"):
            return None
        return subprocess.run(["git", "-c", "safe.directory=*", "-C", str(SOURCE), "status", "--porcelain"],
                              capture_output=True, text=True, check=False).stdout

    def written_files(self):
        found = set()
        for line in self.lines:
            for pattern in (WRITTEN, RENAMED):
                match = pattern.search(line)
                if match and not match.group(1).startswith(("/dev/", "/proc/")):
                    found.add(match.group(1))
        return found

    def test_it_worked(self):
        self.assertEqual((self.aside / "code").read_text().strip(), "0", self.out)
        self.assertIn("6 of 6 machines Ready", self.out)

    def test_no_socket_beyond_loopback(self):
        addresses = {match.group(1) for line in self.lines if (match := ADDRESS.search(line))}
        self.assertTrue(addresses, "the trace shows no connection at all: it cannot be right")
        self.assertEqual({a for a in addresses if not a.startswith(("127.", "::ffff:127.")) and a != "::1"}, set())

    def test_writes_only_below_the_state_folder(self):
        state = str(self.bench.folder / "state")
        absolute = {name for name in self.written_files() if name.startswith("/")}
        self.assertTrue(any(name.startswith(state) for name in absolute))
        self.assertEqual({name for name in absolute if not name.startswith((state, str(self.aside)))}, set())
        self.assertEqual(self.tree_state(), self.before)

    def test_no_secret_in_any_file_or_argument(self):
        secrets = self.planted_secrets()
        self.assertGreaterEqual(len(secrets), 10)
        files = [path for path in self.bench.folder.rglob("*") if path.is_file()]
        self.assertTrue(any(path.name == "secrets.sops.yaml" for path in files), files)
        leaks = []
        for path in files:
            content = path.read_bytes()
            leaks += [f"{name} in {path}" for name, value in secrets.items() if value in content]
        arguments = "\n".join(line for line in self.lines if "execve(" in line).encode()
        leaks += [f"{name} in process arguments" for name, value in secrets.items() if value in arguments]
        output = self.out.encode()
        leaks += [f"{name} in the output" for name, value in secrets.items() if value in output]
        self.assertEqual(leaks, [])

    def planted_secrets(self):
        """What the rehearsal knew and had to keep: castello-reveal asked the lab while it ran."""
        shown = (self.aside / "secrets").read_bytes()
        pairs = (line.split(b"\t", 1) for line in shown.splitlines())
        return {name.decode(): value for name, value in pairs if len(value) >= 16}

    def test_abort_leaves_no_core(self):
        folder = self.bench.folder / "core"
        folder.mkdir()
        process = subprocess.run(["sh", "-c", 'ulimit -c unlimited; exec "$0" "$@"', str(CASTELLO.parent / "castello-reveal"), "--abort"],
                                 env=self.bench.environment, cwd=folder, capture_output=True, check=False)
        self.assertEqual(process.returncode, -6, process)
        self.assertEqual(os.listdir(folder), [])

    def test_processes_are_not_dumpable(self):
        self.assertTrue(any("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE" in line or "prctl(PR_SET_DUMPABLE, 0" in line for line in self.lines))


if __name__ == "__main__":
    unittest.main()
