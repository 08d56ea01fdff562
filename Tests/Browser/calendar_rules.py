"""What RFC 5545, 5546 and 7986 demand of a published calendar, checked on the bytes: lines, properties, how often each may stand, values."""

import datetime
import re
import zoneinfo

ONCE, AT_MOST_ONCE, ANY = "once", "at most once", "any number"
DATE = r"\d{8}"
UTC = r"\d{8}T\d{6}Z"
TEXT = r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*"
ADDRESS = r"[a-z][a-z0-9+.-]*:[!#$&-;=?-Z\[\]_a-z~%]+"
DURATION = r"[+-]?P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?:\d+H)?(?:\d+M)?(?:\d+S)?)"

# Of each component: how often a property may stand (RFC 5545, 3.6; RFC 5546, 3.2.1 for PUBLISH; RFC 7986, 4), and its value.
RULES = {
    "VCALENDAR": {
        "VERSION": (ONCE, r"2\.0"), "PRODID": (ONCE, TEXT), "CALSCALE": (AT_MOST_ONCE, "GREGORIAN"), "METHOD": (ONCE, "PUBLISH"),
        "NAME": (ANY, TEXT), "DESCRIPTION": (ANY, TEXT), "LAST-MODIFIED": (AT_MOST_ONCE, UTC), "URL": (AT_MOST_ONCE, ADDRESS),
        "SOURCE": (AT_MOST_ONCE, ADDRESS), "REFRESH-INTERVAL": (AT_MOST_ONCE, DURATION), "COLOR": (AT_MOST_ONCE, "[a-z]+"),
        "X-WR-CALNAME": (AT_MOST_ONCE, TEXT), "X-WR-CALDESC": (AT_MOST_ONCE, TEXT), "X-PUBLISHED-TTL": (AT_MOST_ONCE, DURATION),
    },
    "VEVENT": {
        "UID": (ONCE, TEXT), "DTSTAMP": (ONCE, UTC), "DTSTART": (ONCE, rf"{DATE}|{DATE}T\d{{6}}Z?"), "DTEND": (AT_MOST_ONCE, rf"{DATE}|{UTC}"),
        "SUMMARY": (ONCE, TEXT), "ORGANIZER": (ONCE, ADDRESS), "SEQUENCE": (AT_MOST_ONCE, r"\d+"), "CREATED": (AT_MOST_ONCE, UTC),
        "LAST-MODIFIED": (AT_MOST_ONCE, UTC), "DESCRIPTION": (AT_MOST_ONCE, TEXT), "URL": (AT_MOST_ONCE, ADDRESS),
        "CATEGORIES": (ANY, rf"{TEXT}(?:,{TEXT})*"), "STATUS": (AT_MOST_ONCE, "TENTATIVE|CONFIRMED|CANCELLED"),
        "TRANSP": (AT_MOST_ONCE, "OPAQUE|TRANSPARENT"),
    },
    "VALARM": {"ACTION": (ONCE, "DISPLAY"), "TRIGGER": (ONCE, DURATION), "DESCRIPTION": (ONCE, TEXT)},
    "VTIMEZONE": {"TZID": (ONCE, TEXT), "LAST-MODIFIED": (AT_MOST_ONCE, UTC), "TZURL": (AT_MOST_ONCE, ADDRESS)},
}
RULES["STANDARD"] = RULES["DAYLIGHT"] = {
    "DTSTART": (ONCE, rf"{DATE}T\d{{6}}"), "TZOFFSETFROM": (ONCE, r"[+-]\d{4}"), "TZOFFSETTO": (ONCE, r"[+-]\d{4}"),
    "RRULE": (AT_MOST_ONCE, r"FREQ=YEARLY;BYMONTH=\d+;BYDAY=-?\d(?:MO|TU|WE|TH|FR|SA|SU)"), "TZNAME": (ANY, TEXT),
}
INSIDE = {"VCALENDAR": {"VEVENT", "VTIMEZONE"}, "VEVENT": {"VALARM"}, "VTIMEZONE": {"STANDARD", "DAYLIGHT"}}
LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*))*):(.*)', re.DOTALL)


class Component:
    def __init__(self, name):
        self.name, self.properties, self.parts = name, [], []

    def all(self, name):
        return [value for found, _, value in self.properties if found == name]

    def one(self, name):
        values = self.all(name)
        assert len(values) == 1, (self.name, name, values)
        return values[0]

    def parameters(self, name):
        return next(parameters for found, parameters, _ in self.properties if found == name)

    def every(self, name):
        return [part for part in self.parts if part.name == name]


def read(data):
    """Reads a calendar strictly; anything that the rules do not allow is an error."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"") and b"\r" not in data.replace(b"\r\n", b"")
    lines = []
    for line in data[:-2].split(b"\r\n"):
        assert 0 < len(line) <= 75, line
        line.decode("utf-8")
        if line.startswith((b" ", b"\t")):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    calendar, stack = None, []
    for line in lines:
        text = line.decode("utf-8")
        match = LINE.fullmatch(text)
        assert match, text
        name, parameters, value = match.groups()
        if name == "BEGIN":
            assert value in (INSIDE.get(stack[-1].name, set()) if stack else {"VCALENDAR"}), value
            assert stack or calendar is None, "there is a second calendar"
            component = Component(value)
            if stack:
                stack[-1].parts.append(component)
            else:
                calendar = component
            stack.append(component)
        elif name == "END":
            assert stack.pop().name == value
        else:
            stack[-1].properties.append((name, parameters, value))
    assert calendar and not stack
    check(calendar)
    return calendar


def check(component):
    rules = RULES[component.name]
    # RFC 5545, 3.4: a calendar holds at least one component.
    assert component.name != "VCALENDAR" or component.parts
    for name, _, value in component.properties:
        assert name in rules, (component.name, name)
        assert re.fullmatch(rules[name][1], value), (component.name, name, value)
    for name, (count, _) in rules.items():
        number = len(component.all(name))
        assert count == ANY or number == 1 or (count == AT_MOST_ONCE and number == 0), (component.name, name, number)
    for part in component.parts:
        check(part)
    {"VCALENDAR": check_calendar, "VEVENT": check_event, "VTIMEZONE": check_zone}.get(component.name, lambda _: None)(component)


def check_calendar(calendar):
    zones = [zone.one("TZID") for zone in calendar.every("VTIMEZONE")]
    assert len(zones) == len(set(zones))
    used = {zone for event in calendar.every("VEVENT") for zone in re.findall("TZID=([^;]*)", event.parameters("DTSTART"))}
    # RFC 5545, 3.6: a calendar holds at least one component, so that an empty one holds a zone that nothing uses.
    assert used == set(zones) or not calendar.every("VEVENT") and len(zones) == 1, "each zone that is used is there, and no other"
    names = [event.one("UID") for event in calendar.every("VEVENT")]
    assert len(names) == len(set(names)), "an event stands twice"


def check_event(event):
    start, parameters = event.one("DTSTART"), event.parameters("DTSTART")
    if len(start) == 8:
        assert parameters == ";VALUE=DATE" and event.parameters("DTEND") == ";VALUE=DATE"
        first, last = (datetime.date.fromisoformat(event.one(name)) for name in ("DTSTART", "DTEND"))
        assert last - first == datetime.timedelta(days=1)
    else:
        assert not event.all("DTEND")
        assert start.endswith("Z") != ("TZID=" in parameters)
        datetime.datetime.fromisoformat(start)


def check_zone(zone):
    """Both observances, and each change of the clock from 1996 to 2037 where the time zone database has it."""
    assert sorted(part.name for part in zone.parts) == ["DAYLIGHT", "STANDARD"]
    known = zoneinfo.ZoneInfo(zone.one("TZID"))
    for part in zone.parts:
        month, number = re.search(r"BYMONTH=(\d+);BYDAY=(-1)SU", part.one("RRULE")).groups()
        assert number == "-1"
        before, after = (offset(part.one(name)) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
        begin = datetime.datetime.fromisoformat(part.one("DTSTART"))
        assert begin.year == 1996
        for year in range(1996, 2038):
            local = last_sunday(year, int(month)).replace(hour=begin.hour)
            assert year > 1996 or local == begin
            change = (local - before).replace(tzinfo=datetime.timezone.utc)
            second = datetime.timedelta(seconds=1)
            assert (change - second).astimezone(known).utcoffset() == before, change
            assert change.astimezone(known).utcoffset() == after, change
            assert change.astimezone(known).tzname() == part.one("TZNAME")


def offset(text):
    return datetime.timedelta(hours=int(text[:3]), minutes=int(text[3:]))


def last_sunday(year, month):
    day = datetime.datetime(year, month, 31)
    return day - datetime.timedelta(days=(day.weekday() + 1) % 7)
