# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""The real window on a real screen with OpenGL, by mouse and keyboard: from the welcome page to a cluster and back."""

import sys
import unittest

from realscreen import Screen, on_a_screen_of_its_own, xdotool
from workbench import Workbench


class RealWindow(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bench = Workbench()
        config = cls.bench.folder / "config"
        (config / "castello").mkdir(parents=True)
        # Not the first start: it begins at the welcome page. The lab goes as fast as for a person: a
        # renderer in software takes much of the machine, and at 60 times life the time-outs of the
        # steps would be too short for what is left.
        (config / "castello" / "window.ini").write_text("[General]\ngeometry=@ByteArray()\n")
        cls.bench.environment["XDG_CONFIG_HOME"] = str(config)
        cls.screen = Screen(cls.bench)

    @classmethod
    def tearDownClass(cls):
        cls.screen.stop()
        cls.bench.stop()

    def running(self):
        """How many VMs run, says the lab itself."""
        return sum(vm["running"] for vm in self.bench.lab("status", "--json").json()["vms"])

    def wait_for_machines(self, count):
        """Until the canvas shows so many running, and the window says that it is done."""
        self.screen.wait(f"{count} machines running", lambda seen: count == sum(
            thing["role"] == "list item" and thing["name"].startswith(("Worker ", "Control plane "))
            and "running" in thing["description"] for thing in seen))
        self.assertEqual(self.running(), count)

    def wait_for_end(self, words):
        self.screen.wait(words, lambda seen: any(words in thing["name"] for thing in seen))

    def test_1_starts_an_empty_castle(self):
        self.screen.click("New castle")
        self.screen.find("An empty castle", "panel")

    def test_2_draws_it_from_the_palette(self):
        screen = self.screen
        screen.drag(screen.find("Host", "push button"), screen.find("Castle", "canvas"))
        screen.drag(screen.find("Control planes", "push button"), screen.find("Host pve", "list item"))
        screen.find("Control plane controlplane-3", "list item")
        screen.drag(screen.find("Workers", "push button"), screen.find("Host pve", "list item"))
        screen.find("Worker worker-3", "list item")
        screen.focus("Castello")
        screen.press("alt+1", "Tab", "Return")  # by keys: the tile after the last one, the network
        screen.find("Network lan", "list item")

    def test_3_connects_machines_to_the_network(self):
        screen = self.screen
        screen.press("ctrl+0")
        for machine in ("Control plane controlplane-1", "Worker worker-1"):
            start, end = screen.find(machine, "list item"), screen.find("Network lan", "list item")
            xdotool("keydown", "shift")
            screen.drag(start, end)
            xdotool("keyup", "shift")
            screen.wait(f"{machine} connected", lambda seen, machine=machine: any(
                thing["name"] == machine and "connected to lan" in thing["description"] for thing in seen))

    def test_4_mends_what_is_missing(self):
        self.screen.click("Validate")
        self.screen.click("Fix all that can be")
        self.screen.find("No problems: this castle can be planned and deployed.", "label")

    def test_5_deploys(self):
        self.screen.click("Deploy")
        self.screen.click("Deploy", where="dialog “Deploy castle?")
        self.wait_for_end("castle is deployed: 6 machines")
        self.wait_for_machines(6)

    def test_6_adds_a_worker(self):
        self.screen.click("One machine more in worker")
        self.screen.find("Worker worker-4", "list item")
        self.screen.focus("castle.* Castello")
        self.screen.press("F9")
        self.screen.click("Deploy", where="dialog “Deploy castle?")
        self.wait_for_end("castle is deployed: 7 machines")
        self.wait_for_machines(7)

    def test_7_destroys(self):
        self.screen.click("Destroy…")
        self.screen.find("Name of the castle", "text")
        self.screen.focus("Destroy castle?")
        self.screen.type("castle")
        self.screen.click("Destroy", where="dialog “Destroy castle?")
        self.wait_for_end("castle is gone")
        self.wait_for_machines(0)


if __name__ == "__main__":
    if "--inside" in sys.argv:
        unittest.main(argv=sys.argv[:1], failfast=True)
    else:
        sys.exit(on_a_screen_of_its_own(__file__))
