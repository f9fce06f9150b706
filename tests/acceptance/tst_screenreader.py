# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""The window over the real accessibility bus: everything has a name, and Deploy can be pressed."""

import os
import pathlib
import subprocess
import sys
import tempfile

BIN = pathlib.Path(os.environ["CASTELLO_BINARY_DIR"]) / "bin"

SESSION = """
/usr/libexec/at-spi-bus-launcher --launch-immediately &
launcher=$!
"$0/castello" &
window=$!
"$0/castello-screenreader"
code=$?
kill $window $launcher 2>/dev/null
"$0/castello" lab stop
exit $code
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="en",
                           XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_RUNTIME_DIR=home)
        environment["QT_QPA_PLATFORM"] = "xcb"
        # Without -noreset the server starts anew when its last client leaves, which is first the
        # bus launcher, and throws out whoever is just then connecting: the window.
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1440x900x24 -noreset",
                               "dbus-run-session", "--", "bash", "-c", SESSION, str(BIN)],
                              env=environment, timeout=570, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
