"""FI-02, FI-16, RE-08: killed while a backup is written or restored. A half backup has no name that a
restore takes; the place of a restore is there whole or not at all."""

import shutil

from killing_commands import Kills
from prepared import broken, nagi


def test_killed_while_a_backup_is_written(base, folder, chance, each):
    """What has its name is proved: rows, chains and sealed values."""
    kills, tally = Kills(base, folder / "backing", chance, each), {"whole": 0}
    command = base.vault.command

    def check(server):
        problems, left = [], base.vault.sets()
        tally["whole"] += len(left)
        for one in left:
            problems += proved(base, server, one, folder)
        empty(base.vault.folder)
        return problems + broken(server)

    fired, problems = kills.run(command, check, prepare=lambda server: empty(base.vault.folder))
    print(f"  a backup: {fired} kills; {tally['whole']} times it was whole already")
    return problems


def test_killed_while_a_backup_is_restored(base, folder, chance, each):
    kills, tally = Kills(base, folder / "restoring", chance, each), {"whole": 0}
    empty(base.vault.folder)
    source = base.copy(folder / "source")
    nagi(source, *base.vault.command(source))
    (backup,) = base.vault.sets()
    into = lambda server: server.folder / "restored"
    command = lambda server: base.vault.restoring(backup, server, "--into", into(server))

    def check(server):
        problems = []
        if into(server).exists():
            tally["whole"] += 1
            run = nagi(server, "audit", "verify", "--data", into(server), "--key-file", server.folder / "data.key")
            problems += [f"half restored: {run.stderr.strip()}"] if run.returncode else []
            shutil.rmtree(into(server))
        again = nagi(server, *command(server))
        if again.returncode:
            problems.append(f"the next try: {again.stderr.strip()}")
        left = [file.name for file in server.folder.glob(".*restoring*")]
        return problems + ([f"left behind: {left}"] if left else [])

    fired, problems = kills.run(command, check)
    print(f"  a restore: {fired} kills; {tally['whole']} times it was whole already")
    return problems


def proved(base, server, backup, folder):
    run = nagi(server, *base.vault.restoring(backup, server, "--verify", "--scratch", folder))
    return [f"{backup.name} has its name and is not whole: {run.stderr.strip()}"] if run.returncode else []


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
