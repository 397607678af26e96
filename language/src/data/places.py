#!/usr/bin/env python3
"""Builds places.tsv, the gazetteer of cities and regions with Arabic names. README.md beside it says from what.

Usage: places.py CITIES1000.txt GEONAMES.mo AR.xml EN.xml ADMIN1.json ISO_3166-1.json > places.tsv
Only the standard library is needed; the same inputs give the same bytes.
"""

import collections
import gettext
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree

ARABIC_WORLD = set(
    "AE BH DJ DZ EG EH ER IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE IL TR IR".split())
"""Countries of which the small towns are in the news too: every place that GeoNames knows by an Arabic name is kept."""
LARGE = 30_000
"""Elsewhere: inhabitants from which a town is kept, if it is not the seat of a region."""

FOREIGN_LETTERS = re.compile("[پچژگکیےڤڨگڭټډړږښګڼېۍەۆۇێڕڵھہۀٹڈڑںؤ]")
"""Letters of Persian, Urdu, Kurdish, Pashto, Uyghur: such a name is no Arabic one. GeoNames mixes the languages."""
ARABIC = re.compile("[\u0621-\u064a ]+")
MARKS = re.compile("[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
KIND_WORDS = re.compile(
    "^(?:مدينة|محافظة|مقاطعة|ولاية|إقليم|اقليم|إمارة|امارة|منطقة|دائرة|بلدية|أوبلاست|كراي|جمهورية|مديرية|قضاء|كومونة"
    "|قسم|إدارة|حاضرة) |(?: أوبلاست| كراي| \\(.*\\))$")
LATIN_KIND_WORDS = re.compile(
    "\\b(?:province|region|oblast|krai|governorate|district|county|state|department|prefecture|republic|of|the|city|al"
    "|ad|ash|as|an|ar|az|emirate|canton|territory)\\b")


def clean(name):
    return " ".join(MARKS.sub("", unicodedata.normalize("NFKC", name)).split())


def is_arabic(name):
    return len(name) > 1 and ARABIC.fullmatch(name) is not None and FOREIGN_LETTERS.search(name.replace("ؤ", "")) is None


def key(name):
    """Folds what newspapers write in several ways, so that one name is not kept twice."""
    return name.translate(str.maketrans("أإآٱىة", "ااااهه".replace("هه", "يه"))).replace(" ", "")


def variants(names):
    kept, keys = [], set()
    for name in names:
        for form in (name, KIND_WORDS.sub("", name)):
            if is_arabic(form) and key(form) not in keys:
                keys.add(key(form))
                kept.append(form)
    return kept


def latin_key(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z]", "", LATIN_KIND_WORDS.sub(" ", plain.replace("-", " ").replace("'", "")))


def cities(path, preferred, alpha3):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            field = line.rstrip("\n").split("\t")
            names = [clean(n) for n in [preferred.get(field[0], "")] + field[3].split(",")]
            names = variants(n for n in names if is_arabic(n))
            population = int(field[14] or 0)
            seat = field[7] in ("PPLC", "PPLA")
            if names and field[8] in alpha3:
                yield {"names": names, "latin": field[2], "country": field[8], "admin": field[10], "code": field[7],
                       "lat": float(field[4]), "lon": float(field[5]), "population": population,
                       "kept": seat or population >= LARGE or field[8] in ARABIC_WORLD}


def subdivisions(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    return {node.get("type"): node.text for node in root.iter("subdivision") if node.text}


def all_seats(path):
    """The place that stands for a region: its seat, or else its largest town."""
    seats = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            field = line.rstrip("\n").split("\t")
            rank = (field[7] in ("PPLC", "PPLA"), int(field[14] or 0))
            at = (field[8], field[10])
            if at not in seats or rank > seats[at][0]:
                seats[at] = (rank, float(field[4]), float(field[5]), field[2])
    return seats


def regions(arabic, english, admin_names, seats, alpha3):
    by_name = {}
    for code, name in admin_names:
        country, admin = code.split(".", 1)
        by_name[(country, latin_key(name))] = admin
    seat_by_name = {(country, latin_key(seat[3])): admin for (country, admin), seat in seats.items()}
    for code, name in sorted(arabic.items()):
        country = code[:2].upper()
        # The name without "province" first: it is what a reader wants to see.
        names = variants([KIND_WORDS.sub("", clean(name)), clean(name)])
        if country not in alpha3 or not names:
            continue
        latin = (country, latin_key(english.get(code, "")))
        admin = by_name.get(latin) or seat_by_name.get(latin)
        seat = seats.get((country, admin)) if admin else None
        if seat:
            yield {"names": names, "country": country, "lat": seat[1], "lon": seat[2], "population": 0}


def main(cities_path, messages_path, arabic_path, english_path, admin_path, iso_path):
    with open(iso_path, encoding="utf-8") as file:
        alpha3 = {c["alpha_2"]: c["alpha_3"] for c in json.load(file)["3166-1"]}
    with open(messages_path, "rb") as file:
        preferred = gettext.GNUTranslations(file)._catalog
    with open(admin_path, encoding="utf-8") as file:
        admin_names = [(a["code"], a["name"]) for a in json.load(file)]
    rows = []
    for city in cities(cities_path, preferred, alpha3):
        if city["kept"]:
            kind = {"PPLC": "capital", "PPLA": "seat"}.get(city["code"], "city")
            rows.append((kind, city))
    seats = all_seats(cities_path)
    for region in regions(subdivisions(arabic_path), subdivisions(english_path), admin_names, seats, alpha3):
        rows.append(("region", region))
    print("# Cities and regions with their Arabic names. Built by places.py; do not edit: put what is missing or wrong")
    print("# into places-own.tsv. (c) GeoNames, CC BY 4.0 (cities); (c) Unicode, Unicode licence (regions).")
    print("# kind<TAB>name|variant…<TAB>country<TAB>latitude<TAB>longitude<TAB>inhabitants, 0 where not known")
    for kind, row in sorted(rows, key=lambda r: (alpha3[r[1]["country"]], r[0], -r[1]["population"], r[1]["names"][0])):
        print(kind, "|".join(row["names"][:6]), alpha3[row["country"]], f"{row['lat']:.3f}", f"{row['lon']:.3f}",
              row["population"], sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
