"""Connects the job to matn; the workers get it by --py-files."""

import itertools, queue, subprocess, tempfile, threading
import pyarrow as pa


def version_of(matn):
    return subprocess.check_output([*matn, "--version", "--json"], text=True).strip()


def through(matn, options, version):
    """Returns a function for mapInArrow: one `matn jsonl` a partition, which converts each record of the column _in to a column _out."""

    def convert(batches):
        first = next(batches, None)
        if first is None:
            return
        if version_of(matn) != version:
            raise RuntimeError(f"expected matn {version} on all workers, got {version_of(matn)}")
        sent, failures, stderr_file = queue.Queue(), [], tempfile.TemporaryFile()
        process = subprocess.Popen([*matn, "jsonl", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr_file)

        def feed():  # in a thread: writing a whole partition before reading would deadlock on two full pipes
            try:
                for batch in itertools.chain([first], batches):
                    sent.put(batch)
                    process.stdin.writelines(record + b"\n" for record in batch.column("_in").to_pylist())
                process.stdin.close()
            except Exception as error:
                failures.append(error)
                process.kill()
            sent.put(None)

        threading.Thread(target=feed, daemon=True).start()
        try:
            while (batch := sent.get()) is not None:
                answers = [process.stdout.readline() for _ in range(batch.num_rows)]
                if not all(answers):
                    break
                column = pa.array([answer[:-1] for answer in answers], pa.binary())
                yield pa.RecordBatch.from_arrays([*batch.columns, column], [*batch.schema.names, "_out"])
            if batch is not None or process.stdout.read() or process.wait() != 0 or failures:
                stderr_file.seek(0)
                raise RuntimeError(f"matn ended with exit code {process.wait()}: {stderr_file.read()[-2000:].decode('utf-8', 'replace')} {failures}")
        finally:  # also if Spark wants no more rows
            process.kill()
            process.wait()

    return convert
