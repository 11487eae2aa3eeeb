"""Reads calendar files with a reader that Debian has, and says what it read.

Takes on its input a list of {name, zone, text, earlier}, and gives a list of lists of {uid, summary, start, cancelled}: `start`
is a day, or what a clock in the zone shows. The zones are Python's own (zoneinfo); none of our code is used.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo


def on_the_clock(moment, zone):
    """A day as it is, and a moment as a clock in the zone shows it."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def from_basic(text):
    """20260311T140000Z or 20260311."""
    if "T" in text:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    return datetime.strptime(text, "%Y%m%d").date()


def by_icalendar(text, zone, earlier=None):
    from icalendar import Calendar

    for event in Calendar.from_ical(text).walk("VEVENT"):
        yield str(event["uid"]), str(event["summary"]), on_the_clock(event["dtstart"].dt, zone), event.get("status")


def by_vobject(text, zone, earlier=None):
    import vobject

    for event in vobject.readOne(text).vevent_list:
        status = event.status.value if hasattr(event, "status") else None
        yield event.uid.value, event.summary.value, on_the_clock(event.dtstart.value, zone), status


def by_libical(text, zone, earlier=None):
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib

    calendar = ICalGLib.Component.new_from_string(text)
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event:
        start = from_basic(event.get_dtstart().as_ical_string())
        status = event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
        said = status.get_value_as_string() if status else None
        yield event.get_uid(), event.get_summary(), on_the_clock(start, zone), said
        event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)


def by_sabre(text, zone, earlier=None):
    program = Path(__file__).with_name("read.php")
    done = subprocess.run(["php", program], input=text, capture_output=True, text=True, check=True)
    for uid, summary, start, status in json.loads(done.stdout):
        yield uid, summary, on_the_clock(from_basic(start), zone), status


def by_khal(text, zone, earlier):
    """Imports the earlier file if there is one, and then the file twice, so that whatever it doubled is read twice."""
    with tempfile.TemporaryDirectory() as folder:
        calendar = Path(folder, "calendar")
        calendar.mkdir()
        config = Path(folder, "config")
        config.write_text(
            f"[calendars]\n[[one]]\npath = {calendar}\n[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n"
            f"[sqlite]\npath = {folder}/khal.db\n"
        )
        file = Path(folder, "file.ics")
        for content in [earlier, text, text] if earlier else [text, text]:
            file.write_text(content, newline="")
            subprocess.run(
                ["khal", "-c", config, "import", "--batch", file], check=True, capture_output=True, text=True
            )
        for imported in sorted(calendar.glob("*.ics")):
            yield from by_icalendar(imported.read_bytes().decode(), zone)


def by_calcurse(text, zone, earlier=None):
    """Imports the file and reads what calcurse stored, which has neither ids nor what was cancelled."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "file.ics")
        file.write_text(text, newline="")
        # Its own clock is the device's.
        command = ["calcurse", "-D", folder, "-q", "-i", file]
        subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "TZ": zone})
        for line in Path(folder, "apts").read_text().splitlines():
            timed = re.fullmatch(r"(\S+) @ (\d\d:\d\d) -> \S+ @ \d\d:\d\d(?:>\w+)? ?[|!](.*)", line)
            whole = re.fullmatch(r"(\S+)() \[1\] (?:>\w+ )?(.*)", line)
            day, clock, summary = (timed or whole).groups()
            month, date, year = day.split("/")
            yield "", summary.strip(), f"{year}-{month}-{date}" + (f"T{clock}" if clock else ""), None


READERS = {
    "icalendar": by_icalendar,
    "vobject": by_vobject,
    "libical": by_libical,
    "sabre/vobject": by_sabre,
    "khal": by_khal,
    "calcurse": by_calcurse,
}


def main():
    read = READERS[sys.argv[1]]
    found = []
    for file in json.load(sys.stdin):
        events = read(file["text"], file["zone"], file["earlier"])
        found.append(
            [
                {"uid": uid, "summary": summary, "start": start, "cancelled": str(status) == "CANCELLED"}
                for uid, summary, start, status in events
            ]
        )
    json.dump(found, sys.stdout)


main()
