"""The job with Parquet in, and with JSON Lines and --columns: parquet_test.py SPARK_SUBMIT MATN."""

import json, subprocess, sys, tempfile, unittest
from datetime import datetime, timezone
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as parquet

SPARK_SUBMIT, MATN = sys.argv[1:]
JOB = ["--conf", "spark.ui.enabled=false", "--py-files", "examples/spark/matn_pipe.py", "examples/spark/matn_job.py"]
AT = datetime(2026, 1, 1, 1, 2, 3, 456789, timezone.utc)


def run(*argv):
    """What the job prints, and the rows of both data sets that it writes."""
    out = tempfile.mkdtemp() + "/out"
    command = [SPARK_SUBMIT, "--master", "local[1]", *JOB, "--matn", MATN, *[out if word == "OUT" else word for word in argv]]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-5000:] + done.stdout[-5000:]
    files = {kind: sorted(Path(out, f"outcome={kind}").glob("*.parquet")) for kind in ("converted", "rejected")}
    rows = {kind: [row for path in paths for row in parquet.ParquetFile(path).read().to_pylist()] for kind, paths in files.items()}
    return json.loads(done.stdout.splitlines()[-1]), rows["converted"], rows["rejected"]


class Job(unittest.TestCase):
    def test_parquet_keeps_the_columns_that_no_option_names(self):
        table = pa.table({
            "title": ["كتاب ها", None],
            "at": pa.array([AT, AT], pa.timestamp("us", tz="UTC")),
            "tags": [["كتاب ها", "ب"], []],
            "meta": [{"lead": "می رود", "n": 2**60}, {"lead": "ك", "n": None}],
            "raw": [b"\xff\n", None],
            "body": ["کد خبر: ۱۲\n۱ دی ۱۴۰۰\n\nمی شود", "ك"],
        })
        path = tempfile.mkdtemp() + "/in.parquet"
        parquet.write_table(table, path)
        counts, [good], [bad] = run("--format", "parquet", "--fields", "title,tags.*,meta.lead", "--article", "body", path, "OUT", "--", "--digits", "latin")
        self.assertEqual(counts["records"], {"converted": 1, "rejected": 1})
        self.assertEqual(counts["rejected"], {"no-text": 1})
        self.assertEqual((good["at"], good["raw"], bad["at"], bad["raw"]), (AT, b"\xff\n", AT, None))
        self.assertEqual((good["title"], good["tags"]), ("کتاب\u200cها", ["کتاب\u200cها", "ب"]))
        self.assertEqual(good["meta"], {"lead": "می\u200cرود", "n": 2**60})
        self.assertEqual((good["article"]["code"], good["article"]["published"]["iso"]), ("12", "2021-12-22"))
        self.assertEqual((bad["title"], bad["meta"]["lead"], bad["body"], bad["article"]), (None, "ك", "ك", None))

    def test_records_that_do_not_fit_the_columns_are_rejected_as_they_came(self):
        lines = ['{"id":1,"title":"ك","more":0}', '{"id":"one","title":"ك"}', "", '{"id":3}']
        path = tempfile.mkdtemp() + "/in.jsonl"
        Path(path).write_text("\n".join(lines))
        counts, good, bad = run("--columns", "id BIGINT, title STRING", "--fields", "title", path, "OUT")
        self.assertEqual([(row["id"], row["title"]) for row in good], [(1, "ک")])
        self.assertEqual([(row["_error"]["code"], row["_original"].decode()) for row in bad], [("no-type", lines[1]), ("no-field", lines[3])])
        self.assertEqual(counts["edits"], {"characters/arabic-kaf": 1})


unittest.main(argv=sys.argv[:1], verbosity=0)
