# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""Fifty machines on one host, where every disk waits for the same lock of its storage."""

import unittest

from workbench import Workbench

MACHINES = 50
MOST_AT_ONCE = 4  # requests to one host
# Slower than elsewhere: each step before a destructive call reads all fifty, within minutes of the lab's clock.
SPEED = "15"


class ManyMachines(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bench = Workbench()
        cls.castle = cls.bench.sample()

    @classmethod
    def tearDownClass(cls):
        cls.bench.stop()

    def requests(self):
        return self.bench.lab("status", "--json").json()["requests"]

    def carry_out(self, command):
        outcome = self.bench.run(command, self.castle, "--yes", "--provider", "lab", "--speed", SPEED, timeout=900)
        self.assertEqual(outcome.code, 0, outcome)

    def test_1_deploy_sends_what_is_needed_and_no_more(self):
        for path, value in (("groups.worker.addresses.lan", "192.168.1.155-192.168.1.210"),
                            ("groups.worker.count", str(MACHINES - 3))):
            self.assertEqual(self.bench.run("set", self.castle, path, value).code, 0)
        self.carry_out("deploy")
        requests = self.requests()
        changes = requests["changes"]
        self.assertEqual(changes["POST qemu"], MACHINES)
        self.assertEqual(changes["POST start"], MACHINES)
        self.assertEqual(changes["PUT resize"], MACHINES)
        self.assertEqual(changes["PUT config"], 2 * MACHINES)  # whose it is, and what it was sent
        self.assertEqual(changes["POST download-url"], 1)
        self.assertEqual(sum(changes.values()), 5 * MACHINES + 1)
        self.assertLessEqual(max(requests["mostAtOnce"].values()), MOST_AT_ONCE)

    def test_2_destroy_too(self):
        before = sum(self.requests()["changes"].values())
        self.carry_out("destroy")
        requests = self.requests()
        self.assertEqual(requests["changes"]["DELETE qemu"], MACHINES)
        self.assertEqual(requests["changes"]["POST stop"], MACHINES)
        self.assertEqual(sum(requests["changes"].values()) - before, 2 * MACHINES)
        self.assertLessEqual(max(requests["mostAtOnce"].values()), MOST_AT_ONCE)
        left = self.bench.lab("status", "--json").json()
        self.assertEqual(left["vms"], [])
        self.assertEqual(left["poolMembers"], [])
        self.assertEqual([volume for volume in left["volumes"] if "vm-" in volume], [])


if __name__ == "__main__":
    unittest.main()
