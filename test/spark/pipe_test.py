"""What matn_pipe.py does where something goes wrong, without Spark: pipe_test.py MATN."""

import json, os, subprocess, sys, time, unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "examples/spark"))

import pyarrow as pa
from matn_pipe import through, version_of

MATN = sys.argv.pop().split("\t")
OPTIONS = ["--fields", "title", "--errors", "inline", "--no-config"]
RECORD = json.dumps({"title": "می شود " * 200}, ensure_ascii=False).encode()


def batches(count, taken=None):
    for _ in range(count):
        if taken is not None:
            taken.append(1)
        yield pa.RecordBatch.from_pydict({"id": list(range(100)), "_in": [RECORD] * 100})


def children():
    return subprocess.run(["ps", "-o", "args=", "--ppid", str(os.getpid())], capture_output=True, text=True).stdout


class Pipe(unittest.TestCase):
    def test_answers_each_record_and_lets_the_other_columns_by(self):
        answers = list(through(MATN, OPTIONS, version_of(MATN))(batches(50)))
        self.assertEqual([batch.num_rows for batch in answers], [100] * 50)
        for batch in answers:
            self.assertEqual(batch.column("id").to_pylist(), list(range(100)))
            self.assertEqual(json.loads(batch.column("_out")[99].as_py())["title"], ("می\u200cشود " * 200).strip())

    def test_starts_nothing_for_an_empty_partition(self):
        self.assertEqual(list(through(["no-such-command"], [], "")(batches(0))), [])

    def test_reads_no_more_than_a_few_batches_ahead(self):
        taken = []
        answers = through(MATN, OPTIONS, version_of(MATN))(batches(1000, taken))
        next(answers)
        time.sleep(1)
        self.assertLess(len(taken), 50)
        self.assertIn("jsonl", children())
        answers.close()
        self.assertNotIn("jsonl", children())

    def test_says_what_matn_complains_of(self):
        with self.assertRaisesRegex(RuntimeError, "unknown option '--no-such-option'"):
            list(through(MATN, ["--no-such-option"], version_of(MATN))(batches(50)))

    def test_fails_where_matn_rejects_records_instead_of_answering_them(self):
        bad = pa.RecordBatch.from_pydict({"_in": [b"{", RECORD]})
        with self.assertRaisesRegex(RuntimeError, "exit code 1"):
            list(through(MATN, ["--fields", "title"], version_of(MATN))(iter([bad])))

    def test_fails_where_the_input_does(self):
        def broken():
            yield from batches(2)
            raise OSError("the disk is gone")

        with self.assertRaisesRegex(RuntimeError, "the disk is gone"):
            list(through(MATN, OPTIONS, version_of(MATN))(broken()))

    def test_refuses_another_version(self):
        with self.assertRaisesRegex(RuntimeError, "expected matn 0 on all workers"):
            list(through(MATN, OPTIONS, "0")(batches(1)))


unittest.main(verbosity=0, warnings="ignore")
