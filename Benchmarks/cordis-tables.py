#!/usr/bin/env python3
"""Writes CORDIS projects as CORDIS's own tables in a zip, or loads the same tables into SQLite's FTS5, as a peer to measure beside.

    cordis-tables.py write PROJECTS.jsonl.gz TABLES.zip
    cordis-tables.py fts5 TABLES.zip DATABASE      prints seconds and peak memory, parted by a tab
"""
import csv, gzip, io, json, os, resource, sqlite3, sys, time, zipfile

PROJECT = ["id", "acronym", "status", "title", "startDate", "endDate", "totalCost", "ecMaxContribution", "topics", "frameworkProgramme",
           "masterCall", "subCall", "fundingScheme", "objective"]
ORGANISATION = ["projectID", "organisationID", "vatNumber", "name", "shortName", "activityType", "city", "country", "nutsCode", "order",
                "role", "ecContribution"]


def write(source, target):
    def table(columns, rows):
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
        return text.getvalue()

    projects, organisations = [], []
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            p = json.loads(line)
            calls = p.get("call") or ["", ""]
            projects.append([p["id"], p.get("acronym"), p.get("status"), p["title"], p.get("startDate"), p.get("endDate"),
                             p.get("totalCost"), p.get("ecMaxContribution"), p.get("topic"), "HORIZON", calls[0], calls[-1],
                             p.get("fundingScheme"), p.get("objective")])
            for order, o in enumerate(p.get("organizations") or [], 1):
                organisations.append([p["id"], o.get("pic"), o.get("vat"), o.get("name"), o.get("shortName"), o.get("activityType"),
                                      o.get("city"), o.get("country"), o.get("nuts"), order, o.get("role"),
                                      o.get("ecContribution") or o.get("netEcContribution")])
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.csv", table(PROJECT, projects))
        archive.writestr("organization.csv", table(ORGANISATION, organisations))
    print(f"{len(projects)}\t{len(organisations)}")


def fts5(source, database):
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(database + ending):
            os.remove(database + ending)
    began = time.monotonic()
    db = sqlite3.connect(database)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE project (id TEXT PRIMARY KEY, " + ", ".join(f'"{c}" TEXT' for c in PROJECT[1:]) + ")")
    db.execute("CREATE TABLE participation (project TEXT, " + ", ".join(f'"{c}" TEXT' for c in ORGANISATION[1:]) + ")")
    db.execute("CREATE INDEX participation_project ON participation (project)")
    db.execute("CREATE INDEX participation_organisation ON participation (organisationID)")
    db.execute("CREATE VIRTUAL TABLE words USING fts5 (id UNINDEXED, title, objective, acronym, topic)")
    with zipfile.ZipFile(source) as archive:
        def rows(name):
            with archive.open(name) as raw:
                reader = csv.reader(io.TextIOWrapper(raw, "utf-8", newline=""), delimiter=";")
                next(reader)
                yield from reader
        csv.field_size_limit(1 << 24)
        with db:
            for row in rows("project.csv"):
                db.execute(f"INSERT INTO project VALUES ({','.join('?' * len(PROJECT))})", row)
                db.execute("INSERT INTO words VALUES (?, ?, ?, ?, ?)", (row[0], row[3], row[13], row[1], row[8]))
            db.executemany(f"INSERT INTO participation VALUES ({','.join('?' * len(ORGANISATION))})", rows("organization.csv"))
    db.close()
    print(f"{time.monotonic() - began:.2f}\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6:.0f}")


if __name__ == "__main__":
    {"write": write, "fts5": fts5}[sys.argv[1]](*sys.argv[2:])
