"""The day as the site counts it, in the municipality's own zone: whoever runs the tests may keep another clock."""

import datetime
import time
import zoneinfo

ZONE = zoneinfo.ZoneInfo("Europe/Stockholm")


def today():
    return datetime.datetime.now(ZONE).date()


def wait_for_tomorrow(within):
    """Waits for midnight where it is fewer than so many seconds away, for what must begin and end on the same day."""
    tomorrow = datetime.datetime.combine(today() + datetime.timedelta(days=1), datetime.time(), ZONE)
    left = tomorrow.timestamp() - time.time()
    if left < within:
        time.sleep(left + 1)
