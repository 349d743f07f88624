"""Compares what the Spark job wrote with what one `matn jsonl` gives for the same lines: compare.py INPUT EXPECTED OUTPUT COUNTS."""

import json, sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pyarrow.parquet as parquet

sys.setrecursionlimit(100_000)  # for records that are nested deeply
sys.set_int_max_str_digits(0)

BLANK = b" \t\r"


def lines(path):
    with open(path, "rb") as file:
        for line in file:
            yield line.removesuffix(b"\n")


def rows(folder):
    for path in sorted(Path(folder).glob("*.parquet")):
        for batch in parquet.ParquetFile(path).iter_batches(256):
            yield from batch.to_pylist(maps_as_pydicts="strict")


def digest(*parts):
    return sha256(json.dumps([part if isinstance(part, str) else part.hex() for part in parts]).encode()).digest()


def encodable(value):
    """Spark holds UTF-8, in which half a surrogate pair is a question mark."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [encodable(item) for item in value]
    return {name: encodable(item) for name, item in value.items()} if isinstance(value, dict) else value


def read_expected(input_path, expected_path):
    converted, rejected, counts = Counter(), Counter(), {name: Counter() for name in ("records", "rejected", "edits", "diagnostics")}
    for given, line in zip(lines(input_path), lines(expected_path), strict=True):
        if not line.strip(BLANK):
            continue
        record = json.loads(line)
        error = record.get("_error")
        counts["records"]["rejected" if error else "converted"] += 1
        if error:
            rejected[digest(given, error["code"], encodable(error["message"]))] += 1
            counts["rejected"][error["code"]] += 1
            continue
        converted[digest(line.decode())] += 1
        for name in ("edits", "diagnostics"):
            counts[name].update(record["_stats"][name])
    return converted, rejected, counts


def read_written(folder):
    converted, rejected = Counter(), Counter()
    for row in rows(f"{folder}/outcome=converted"):
        converted[digest(row["record"])] += 1
        record = json.loads(row["record"])
        for name in ("article", "_stats"):
            assert row[name] == encodable(record[name]), f"{name}: expected {record[name]}, got {row[name]}"
        assert row["_error"] is None and row["_original"] is None, row
    for row in rows(f"{folder}/outcome=rejected"):
        rejected[digest(row["_original"], row["_error"]["code"], row["_error"]["message"])] += 1
    return converted, rejected


def main(input_path, expected_path, folder, counts):
    converted, rejected, expected_counts = read_expected(input_path, expected_path)
    written, written_rejects = read_written(folder)
    for what, expected, got in [("record", converted, written), ("reject", rejected, written_rejects)]:
        assert max(expected.values()) == 1, f"the {what}s of the input are not all different"
        missing, more = (expected - got).total(), (got - expected).total()
        assert expected == got, f"{what}s: {missing} missing or different, {more} too many or different, of {expected.total()}"
    assert json.loads(counts) == expected_counts, f"counts: expected {expected_counts}, got {counts}"
    print(f"{converted.total()} records and {rejected.total()} rejects, each once, equal to those of the single process; the counts are right")


main(*sys.argv[1:])
