# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""A token that lacks one privilege: the preflight names this one and no other, and nothing is begun.

The lab's token has what README's commands give, and every other acceptance test deploys with it: so they are enough.
"""

import json
import re
import socket
import unittest

from workbench import Workbench, on_lab

# Where it is withheld, and where the preflight finds it missing.
PLACES = {
    ("/pool/tazlab", "/pool/tazlab"): [
        "VM.Allocate", "VM.Audit", "VM.PowerMgmt", "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Cloudinit",
        "VM.Config.Disk", "VM.Config.HWType", "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options",
        "Pool.Audit"],
    ("/storage/local-lvm", "/storage/local-lvm"): ["Datastore.AllocateSpace", "Datastore.Audit"],
    ("/storage/local", "/storage/local"): ["Datastore.AllocateTemplate", "Datastore.Audit"],
    ("/sdn/zones/localnetwork", "/sdn/zones/localnetwork/vmbr0"): ["SDN.Use"],
    ("/nodes", "/nodes/pve"): ["Sys.Audit", "Sys.AccessNetwork"],
}


class LeastPrivilege(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bench = Workbench()
        cls.castle = cls.bench.sample()

    @classmethod
    def tearDownClass(cls):
        cls.bench.stop()

    def withhold(self, path, privilege):
        address = next(self.bench.folder.rglob("*.sock"))
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(str(address))
            request = {"request": "withhold", "path": path, "privilege": privilege}
            control.sendall(json.dumps(request).encode() + b"\n")
            self.assertEqual(json.loads(control.makefile().readline()), {})

    def reads(self):
        return self.bench.lab("status", "--json").json()["requests"]["reads"]

    def test_each_is_named_alone(self):
        self.bench.run("plan", self.castle, *on_lab())  # the lab begins, and is furnished
        for (place, named), privileges in PLACES.items():
            for privilege in privileges:
                with self.subTest(privilege=privilege, path=named):
                    self.assertEqual(self.bench.lab("reset").code, 0)
                    self.bench.run("plan", self.castle, *on_lab())
                    self.withhold(place, privilege)
                    outcome = self.bench.run("deploy", self.castle, "--yes", *on_lab())
                    self.assertNotEqual(outcome.code, 0, outcome)
                    lacks = re.findall(r"lacks ([\w., ]+?) on (/[^\s:]+)", outcome.out + outcome.err)
                    self.assertEqual(lacks, [(privilege, named)], outcome)
                    self.assertIn("pveum acl modify " + named, outcome.out + outcome.err)
                    changes = self.bench.lab("status", "--json").json()["requests"]["changes"]
                    self.assertEqual(changes, {}, outcome)

    def test_three_hosts_are_asked_with_few_requests(self):
        self.assertEqual(self.bench.lab("reset").code, 0)
        castle = self.bench.sample("three.castle.yaml")
        for group in ("controlplane", "worker"):
            done = self.bench.run("set", castle, f"groups.{group}.hosts", "[home/pve, home/pve2, home/pve3]")
            self.assertEqual(done.code, 0, done)
        self.bench.run("plan", castle, *on_lab())
        self.withhold("/nodes", "Sys.AccessNetwork")
        before = self.reads()
        outcome = self.bench.run("deploy", castle, "--yes", *on_lab())
        self.assertEqual(len(re.findall("lacks Sys.AccessNetwork", outcome.out + outcome.err)), 3, outcome)
        self.assertLessEqual(self.reads() - before, 25)  # what is there, and the preflight


if __name__ == "__main__":
    unittest.main()
