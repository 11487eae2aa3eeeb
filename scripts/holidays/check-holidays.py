"""Prints the public holidays of countries as vacanza/holidays has them: check-holidays.ts compares ours with them."""

import json
import sys

import holidays

countries, years = sys.argv[1].split(","), [int(year) for year in sys.argv[2].split(",")]
found = {
    country: {day.isoformat(): name for day, name in sorted(holidays.country_holidays(country, years=years, language="en_US").items())}
    for country in countries
}
json.dump(found, sys.stdout)
