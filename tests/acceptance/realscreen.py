# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""A person before a real screen: sees what the accessibility bus tells, has a mouse and a keyboard (xdotool)."""

import json
import os
import pathlib
import subprocess
import sys
import time

BIN = pathlib.Path(os.environ["CASTELLO_BINARY_DIR"]) / "bin"
LONG = 300  # seconds; a sanitizer's build on a busy machine is slow
AT_SPI = "/usr/libexec/at-spi-bus-launcher"


def on_a_screen_of_its_own(script):
    """Runs the script again, with a screen and buses for itself. Returns its exit code."""
    # Without -noreset the server starts anew when its last client leaves, which is first the bus
    # launcher, and throws out whoever is just then connecting: the window.
    command = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24 -noreset", "dbus-run-session", "--",
               sys.executable, "-B", script, "--inside"]
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="en", QT_QPA_PLATFORM="xcb",
                       QT_LOGGING_RULES="qt.accessibility.atspi=false")  # what is asked for may have gone
    for name in ("QT_QUICK_BACKEND", "XDG_RUNTIME_DIR"):
        environment.pop(name, None)
    return subprocess.run(command, env=environment, check=False).returncode


class Screen:
    """What is on it, and the hands before it. Coordinates are never known beforehand."""

    def __init__(self, bench):
        self.environment = bench.environment | {
            name: os.environ[name] for name in os.environ
            if name.startswith(("QT_", "DBUS_")) or name in ("DISPLAY", "XAUTHORITY", "LANGUAGE")}
        self.launcher = subprocess.Popen([AT_SPI, "--launch-immediately"], env=self.environment)
        self.window = subprocess.Popen(bench.command(), env=self.environment)

    def stop(self):
        for process in (self.window, self.launcher):
            process.terminate()
            process.wait(timeout=60)

    def see(self):
        """Everything that shows now."""
        seen = subprocess.run([str(BIN / "castello-onscreen")], env=self.environment, capture_output=True,
                              text=True, timeout=60, check=False)
        return json.loads(seen.stdout) if seen.returncode == 0 else []

    def wait(self, what, fits):
        """Looks until `fits`, of everything that shows, is true; returns what it gave."""
        end = time.monotonic() + LONG
        while time.monotonic() < end:
            assert self.window.poll() is None, "the window is gone"
            seen = self.see()
            found = fits(seen)
            if found:
                return found
            time.sleep(0.1)  # another process: there is no signal to wait for
        names = sorted({f"{thing['role']} “{thing['name']}”" for thing in seen})
        raise AssertionError(f"not seen: {what}\n" + "\n".join(names))

    def find(self, name, role, where=""):
        """Waits for it and for it to stand still: what moves cannot be hit. The last one of that name is meant:
        dialogs come last."""
        place = None

        def fits(seen):
            nonlocal place
            found = [thing for thing in seen if thing["role"] == role and thing["name"].startswith(name)
                     and where in thing["way"] and thing["isEnabled"]
                     and thing["x"] >= 0 and thing["y"] >= 0]  # behind another tab
            before, place = place, found and (found[-1]["x"], found[-1]["y"])
            return found and place == before and found[-1]

        return self.wait(f"{role} “{name}”", fits)

    def click(self, name, role="push button", where=""):
        """`where`: a part of what it is in, such as `dialog “Deploy`."""
        thing = self.find(name, role, where)
        xdotool("mousemove", thing["x"], thing["y"], "click", 1)

    def drag(self, start, end):
        """From the middle of one thing to the middle of another, in a few moves as a hand does it."""
        moves = [("mousemove", round(start["x"] + (end["x"] - start["x"]) * part / 8),
                  round(start["y"] + (end["y"] - start["y"]) * part / 8)) for part in range(1, 9)]
        xdotool("mousemove", start["x"], start["y"], "mousedown", 1, *sum(moves, ()), "mouseup", 1)

    def focus(self, title):
        """What a window manager does when a window opens or closes: there is none here."""
        xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def press(self, *keys):
        xdotool("key", *keys)

    def type(self, text):
        xdotool("type", text)


def xdotool(*arguments):
    subprocess.run(["xdotool", *[str(a) for a in arguments]], timeout=60, check=True)
