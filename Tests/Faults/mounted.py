"""FI-11, FI-16, RE-08, RE-13: disks of their own, in a mount namespace: read-only, and too small."""

import shutil
import subprocess
import time

from prepared import broken, nagi
from stage import Server


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True)


class Small:
    """A disk in memory, taken away at the end."""

    def __init__(self, place, kilobytes):
        self.place = place
        place.mkdir(exist_ok=True)
        mount("-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "nagi", place)

    def __enter__(self):
        return self.place

    def __exit__(self, *_):
        subprocess.run(["umount", self.place], check=True)


def test_a_read_only_disk_is_named_and_survived(base, folder):
    """FI-11: it does not start, says so at once, and has changed nothing; writable again, it starts."""
    server = base.copy(folder / "fixed")
    mount("--bind", server.data, server.data)
    mount("-o", "remount,ro,bind", server.data)
    begin, problems = time.perf_counter(), []
    run = subprocess.run(
        [server.program, "serve", *server.place, "--port", str(server.port), "--mail-folder", str(server.mail)],
        capture_output=True, text=True, timeout=60)
    seconds = time.perf_counter() - begin
    if run.returncode in (0, None) or run.returncode < 0 or seconds > 10:
        problems.append(f"ended with {run.returncode} after {seconds:.1f} s")
    words = (run.stderr + run.stdout).strip()
    if "free space" not in words:
        problems.append(f"the reason is not named: {words[-300:]}")
    mount("-o", "remount,rw,bind", server.data)
    server.start()
    server.stop()
    subprocess.run(["umount", server.data], check=True)
    print(f"  read-only: ended with {run.returncode} after {seconds:.1f} s: {words.splitlines()[-1] if words else ''}")
    return problems + broken(server)


def sizes(whole):
    """Of disks, in kilobytes, on which something of `whole` bytes has no room, the last one nearly."""
    return [max(4, whole * part // 100 // 1024) for part in (5, 30, 60, 90)]


def test_a_backup_without_room_leaves_nothing(base, folder):
    """RE-13: the older backup stays, nothing half has a name, the program says why, and the next one is made."""
    server, problems = base.copy(folder / "source"), []
    nagi(server, *base.vault.command(server))
    (good,) = base.vault.sets()
    whole = sum(file.stat().st_size for file in good.iterdir())
    for kilobytes in sizes(whole):
        with Small(folder / "small", kilobytes) as place:
            command = base.vault.command(server)
            command[command.index("--to") + 1] = place
            run = nagi(server, *command)
            left = [file.name for file in place.iterdir() if file.name != "erasures.log"]
        if run.returncode == 0 or left or "書" not in run.stderr + run.stdout:
            problems.append(f"{kilobytes} KiB: ended with {run.returncode}, left {left}: {run.stderr[-200:]}")
    time.sleep(1.1)
    again = nagi(server, *base.vault.command(server))
    if again.returncode:
        problems.append(f"with room again: {again.stderr}")
    shutil.rmtree(base.vault.folder)
    print(f"  {len(sizes(whole))} disks too small for a backup of {whole >> 10} KiB")
    return problems + broken(server)


def test_a_restore_without_room_leaves_nothing(base, folder):
    """RE-08"""
    server, problems = base.copy(folder / "source"), []
    nagi(server, *base.vault.command(server))
    (backup,) = base.vault.sets()
    needed = sum(file.stat().st_size for file in server.data.rglob("*") if file.is_file())
    for kilobytes in sizes(needed // 2):
        with Small(folder / "small", kilobytes) as place:
            run = nagi(server, *base.vault.restoring(backup, server, "--into", place / "nagi"))
            left = [file.name for file in place.iterdir()]
        if run.returncode == 0 or left:
            problems.append(f"{kilobytes} KiB: ended with {run.returncode}, left {left}: {run.stderr[-200:]}")
    shutil.rmtree(base.vault.folder)
    print(f"  {len(sizes(needed))} disks too small for a restore; it said: {run.stderr.strip().splitlines()[-1]}")
    return problems


def test_a_key_file_without_room_is_begun_anew(base, folder):
    """FI-10: no room for 65 bytes at the very first start. No half key may stand in the way of the next one."""
    server = Server(base.program, folder / "first")
    create = ["tenant", "create", "会社甲", "--data", server.data, "--key-file", folder / "keys" / "data.key"]
    with Small(folder / "keys", 16) as place:
        (place / "ballast").write_bytes(bytes(16384))
        full = nagi(server, *create)
        left = [file.name for file in place.iterdir() if file.name != "ballast"]
        (place / "ballast").unlink()
        again = nagi(server, *create)
        mode = (place / "data.key").stat().st_mode & 0o777 if (place / "data.key").exists() else 0
    problems = [] if full.returncode and not left else [f"full: ended with {full.returncode}, left {left}"]
    if again.returncode or mode != 0o400:
        problems.append(f"with room: ended with {again.returncode}, mode {mode:o}: {again.stderr.strip()}")
    print(f"  no room for the key file: it said: {full.stderr.strip()}; with room it was made")
    return problems
