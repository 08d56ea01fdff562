"""What the standards ask of what is published, written down from their own texts."""

DAY = r"^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$"
INSTANT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"
ADDRESS = {"type": "string", "pattern": "^https?://[!-~]+$"}
NAME = {"type": "string", "minLength": 1}
DATE = {"type": "string", "anyOf": [{"pattern": DAY}, {"pattern": INSTANT}]}

ORGANISATION = {
    "type": "object", "required": ["id", "name"], "properties": {"id": NAME, "name": NAME, "url": ADDRESS}}

# 360Giving Data Standard 1.1: the package, and a grant. https://standard.threesixtygiving.org/en/1.1/
GRANT = {
    "type": "object",
    "required": ["id", "title", "description", "currency", "amountAwarded", "awardDate", "recipientOrganization", "fundingOrganization"],
    "properties": {
        "id": NAME, "title": {"type": "string", "minLength": 1, "maxLength": 140}, "description": NAME, "currency": {"enum": ["EUR", "SEK"]},
        "amountAwarded": {"type": "number", "exclusiveMinimum": 0}, "awardDate": DATE, "url": ADDRESS,
        "plannedDates": {"type": "array", "items": {"type": "object", "properties": {"startDate": DATE, "endDate": DATE}}},
        "recipientOrganization": {"type": "array", "minItems": 1, "items": ORGANISATION},
        "fundingOrganization": {"type": "array", "minItems": 1, "items": ORGANISATION},
        "grantProgramme": {"type": "array", "items": {"type": "object", "properties": {"code": NAME, "title": NAME, "url": ADDRESS}}},
        "dataSource": ADDRESS, "dateModified": {"type": "string", "pattern": INSTANT}}}

GRANTS = {
    "type": "object", "required": ["grants"],
    "properties": {
        "version": {"type": "string", "pattern": r"^1\.\d+$"}, "title": NAME, "description": NAME, "identifier": NAME, "issued": DATE, "modified": DATE,
        "license": ADDRESS, "downloadURL": ADDRESS, "accessURL": ADDRESS,
        "publisher": {"type": "object", "required": ["name"], "properties": {"name": NAME, "identifier": NAME, "website": ADDRESS, "logo": ADDRESS}},
        "grants": {"type": "array", "minItems": 1, "uniqueItems": True, "items": GRANT}}}
