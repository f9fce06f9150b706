# SPDX-FileCopyrightText: 2026 The Castello developers
# SPDX-License-Identifier: Apache-2.0
"""proxmoxer (PyPI, Debian python3-proxmoxer) meets the lab over verified TLS.

Usage: lifecycle.py CASTELLO_LAB. Creates, reads, starts, stops and deletes a VM. Exit 77: skipped.
"""
import json
import os
import socket
import subprocess
import sys
import tempfile
import time

try:
    from proxmoxer import ProxmoxAPI, ResourceException
except ImportError:
    print("skipped: python3-proxmoxer is not installed")
    sys.exit(77)


class Control:
    """The lab's control socket: one JSON object a line."""

    def __init__(self, path):
        deadline = time.monotonic() + 30
        self.socket = socket.socket(socket.AF_UNIX)
        while True:
            try:
                self.socket.connect(path)
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        self.file = self.socket.makefile("rw")

    def ask(self, request, **arguments):
        self.file.write(json.dumps({"request": request, **arguments}) + "\n")
        self.file.flush()
        answer = json.loads(self.file.readline())
        assert "error" not in answer, answer
        return answer


def wait(host, upid):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        status = host.tasks(upid).status.get()
        if status["status"] == "stopped":
            return status["exitstatus"]
        time.sleep(0.05)
    raise TimeoutError(upid)


def live(control, folder):
    control.ask(
        "furnish",
        castle="stranger",
        hosts=[{"name": "pve"}],
        storages=[{"name": "local-lvm", "content": ["images"]}, {"name": "local", "content": ["import"]}],
        bridges=["vmbr0"],
        pool="stranger",
    )
    credentials = control.ask("credentials")
    authority = os.path.join(folder, "authority.pem")
    with open(authority, "w", encoding="ascii") as file:
        file.write(credentials["authority"])
    name, secret = credentials["token"].split("=")
    user, token = name.split("!")
    address, port = credentials["url"].removeprefix("https://").split(":")
    api = ProxmoxAPI(address, port=int(port), user=user, token_name=token, token_value=secret, verify_ssl=authority)
    host = api.nodes("pve")

    assert api.version.get()["release"] == "9.2"
    vmid = int(api.cluster.nextid.get())
    created = host.qemu.create(
        vmid=vmid, name="stranger", pool="stranger", memory=512, cores=1, cpu="host",
        scsi0="local-lvm:8", net0="virtio,bridge=vmbr0",
    )
    assert wait(host, created) == "OK"
    config = host.qemu(vmid).config.get()
    assert config["name"] == "stranger" and config["cores"] == 1 and "size=8G" in config["scsi0"], config
    host.qemu(vmid).config.put(tags="B;a")
    assert host.qemu(vmid).config.get()["tags"] == "a;b"
    assert [vm["vmid"] for vm in host.qemu.get()] == [vmid]
    assert wait(host, host.qemu(vmid).status.start.post()) == "OK"
    assert host.qemu(vmid).status.current.get()["status"] == "running"
    try:
        host.qemu(vmid).delete()
        raise AssertionError("a running VM was deleted")
    except ResourceException as error:
        assert error.status_code == 500 and "is running" in str(error), error
    assert wait(host, host.qemu(vmid).status.stop.post()) == "OK"
    assert wait(host, host.qemu(vmid).delete(purge=1)) == "OK"
    assert host.qemu.get() == []
    assert host.storage("local-lvm").content.get() == []


def main():
    with tempfile.TemporaryDirectory() as folder:
        lab = subprocess.Popen([sys.argv[1], "--state", folder, "--speed", "50"])
        try:
            control = Control(os.path.join(folder, "lab.sock"))
            live(control, folder)
            control.ask("stop")
            assert lab.wait(timeout=30) == 0
        finally:
            if lab.poll() is None:
                lab.kill()
                lab.wait()
    print("proxmoxer created, read, started, stopped and deleted a VM")


main()
