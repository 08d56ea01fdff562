"""What the stand-in portal changes from day to day, beside what Utblick says that it saw.

    python3 replayed_days.py PORTAL_REPLAY.py LAST_DAY CHANGES.json

CHANGES.json is the answer of `utblick changes --format json` after an import on each of the days 0 to LAST_DAY. Prints every difference
between the two, and nothing when they say the same; ends with status 1 when there is one.
"""

import importlib.util
import json
import re
import sys


def portal(path):
    specification = importlib.util.spec_from_file_location("portal_replay", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def words(text):
    """A text without its markup's white space, in which the importer takes liberties."""
    return re.sub(r"\W+", " ", text or "").strip()


def calls_on(module, day):
    """The calls of a day by reference. Of two with one identifier and the same content the second is no call of its own."""
    stand_in = module.Portal()
    stand_in.move_to(day)
    kept, seen = {}, set()
    for call in stand_in.calls:
        content = (call["topicId"].lower(), json.dumps({key: call[key] for key in call if key != "reference"}, sort_keys=True))
        if content not in seen:
            seen.add(content)
            kept[call["reference"]] = call
    return kept


def largest_grant(call):
    """A largest grant below the smallest is a slip of the source's: which of the two is right nobody knows, and neither is taken in."""
    return 0 if (call["budgetMin"] or 0) > call["budgetMax"] else call["budgetMax"]


def expected_fields(module, before, after):
    fields = {}
    if before["title"] != after["title"]:
        fields["title"] = (words(before["title"]), words(after["title"]))
    old, new = module.dates(before), module.dates(after)
    if old != new:
        fields["deadlines"] = (tuple(old), tuple(new))
        fields["opens"] = (module.shift(old[0], -5), module.shift(new[0], -5))
    if before["callStatus"] != after["callStatus"]:
        fields["statedStatus"] = (before["callStatus"], after["callStatus"])
    if before["description"] != after["description"]:
        fields["text"] = (words(before["description"]), words(after["description"]))
    if before["budgetMax"] != after["budgetMax"]:
        grants = before["expectedGrants"] or 1
        fields["grant"] = (largest_grant(before), largest_grant(after))
        fields["budget"] = (int(before["budgetMax"] * grants), int(after["budgetMax"] * grants))
    return sorted((field, *values) for field, values in fields.items())


def expected(module, last_day):
    changes = []
    earlier = {}
    for day in range(last_day + 1):
        calls = calls_on(module, day)
        for reference in calls.keys() - earlier.keys():
            changes.append((day, calls[reference]["topicId"].lower(), "appeared", []))
        for reference in earlier.keys() - calls.keys():
            changes.append((day, earlier[reference]["topicId"].lower(), "withdrawn", []))
        for reference in calls.keys() & earlier.keys():
            fields = expected_fields(module, earlier[reference], calls[reference])
            if fields:
                changes.append((day, calls[reference]["topicId"].lower(), "changed", fields))
        earlier = calls
    return changes


def plain(field, value):
    if value is None:
        return None
    if field == "deadlines":
        return tuple(deadline["instant"][:10] for deadline in value)
    if field == "grant":
        return value.get("maximum", {}).get("minorUnits", 0) // 100
    if field == "budget":
        return value["total"]["minorUnits"] // 100
    return words(value) if field in ("title", "text") else value


def told(answer):
    moments = sorted({change["seenAt"] for change in answer["changes"]})
    return [
        (moments.index(change["seenAt"]), change["identifier"].lower(), change["kind"],
         sorted((part["field"], plain(part["field"], part.get("before")), plain(part["field"], part.get("after")))
                for part in change["fields"]))
        for change in answer["changes"]]


def main():
    module = portal(sys.argv[1])
    with open(sys.argv[3], encoding="utf-8") as file:
        seen = sorted(map(repr, told(json.load(file))))
    wanted = sorted(map(repr, expected(module, int(sys.argv[2]))))
    missing, surplus = list(wanted), []
    for change in seen:
        if change in missing:
            missing.remove(change)
        else:
            surplus.append(change)
    for change in missing:
        print("not told:", change[:600])
    for change in surplus:
        print("made up: ", change[:600])
    print(f"{len(wanted)} changes, {len(missing)} not told, {len(surplus)} made up", file=sys.stderr)
    sys.exit(1 if missing or surplus else 0)


if __name__ == "__main__":
    main()
