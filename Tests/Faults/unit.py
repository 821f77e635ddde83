"""The systemd unit of docs/examples: systemd itself reads it, and its lines keep what the pages promise."""

import re
import shutil
import subprocess
from pathlib import Path

UNIT = Path(__file__).resolve().parents[2] / "docs/examples/systemd/nagi.service"
# Crash output without memory, no core, files of its own only, time to finish what is in hand.
LINES = ["LimitCORE=0", "registers=none,images=none", "NoNewPrivileges=yes", "ProtectSystem=strict", "UMask=0077",
         "StateDirectoryMode=0700", "CapabilityBoundingSet=", "Restart=on-failure", "MemoryHigh=1G"]
WORST_EXPOSURE = 2.0


def test_the_systemd_unit_is_read_and_hardened():
    text = UNIT.read_text()
    found = [f"the unit says no more: {line}" for line in LINES if line not in text]
    stop = re.search(r"^TimeoutStopSec=(\d+)$", text, re.M)
    if not stop or int(stop[1]) < 25:
        found.append("a stop has no time to finish requests")
    if not (program := shutil.which("systemd-analyze")):
        print("  systemd-analyze is not here: lines only")
        return found
    run = subprocess.run([program, "verify", "--man=no", str(UNIT)], capture_output=True, text=True)
    # The program is not installed where the unit starts it.
    found += [line for line in run.stderr.splitlines() if line and "is not executable" not in line]
    run = subprocess.run([program, "security", "--offline=true", str(UNIT)], capture_output=True, text=True)
    level = re.search(r"exposure level for nagi.service: ([\d.]+)", run.stdout)
    print(f"  systemd-analyze: exposure {level[1] if level else 'unknown'}")
    if not level or float(level[1]) > WORST_EXPOSURE:
        found.append(f"exposure {level and level[1]}, wanted {WORST_EXPOSURE} at most")
    return found
