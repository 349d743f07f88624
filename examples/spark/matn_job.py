"""Normalizes texts and reads news articles from JSON Lines or Parquet with matn."""

import argparse, json
import pyarrow as pa
from matn_pipe import through, version_of
from pyspark.sql import SparkSession, functions as F
from pyspark.sql.types import BinaryType, StructField, StructType

DAY = "STRUCT<year: INT, month: INT, day: INT>"
DATE = f"""STRUCT<text: STRING, iso: STRING, calendar: STRING, approximate: BOOLEAN, jalali: {DAY}, gregorian: {DAY},
  islamic: {DAY}, time: STRUCT<hour: INT, minute: INT, second: INT>, timeZone: STRING, implied: ARRAY<STRING>>"""
ARTICLE = f"""STRUCT<site: STRING, code: STRING, published: {DATE}, updated: {DATE}, kicker: STRING, headline: STRING,
  lead: STRING, body: ARRAY<STRING>, section: ARRAY<STRING>, authors: ARRAY<STRING>, agency: STRING, tags: ARRAY<STRING>,
  image: STRING, publisher: STRING>"""
ADDED = f"""article {ARTICLE}, _stats STRUCT<edits: MAP<STRING, BIGINT>, diagnostics: MAP<STRING, BIGINT>>,
  _error STRUCT<code: STRING, message: STRING>, _corrupt STRING"""
JSON = {"columnNameOfCorruptRecord": "_corrupt", "maxNestingDepth": 2**30, "maxNumLen": 2**30, "maxStringLen": 2**30}


def read(spark, args):
    """Returns the data, with the input of matn in a column _in, and the columns that are parsed from its output."""
    if args.format == "jsonl":  # bytes, since a line may be invalid UTF-8; only a line feed ends it
        lines = spark.read.text(args.input, lineSep="\n").select(F.col("value").cast("binary").alias("_in"))
        return lines, StructType.fromDDL(args.columns) if args.columns else StructType()
    data = spark.read.parquet(args.input)
    paths = [*args.fields.split(","), args.article or "", args.url_field or ""]
    named = StructType([column for column in data.schema if column.name in {path.rstrip("?").split(".")[0] for path in paths}])
    return data.withColumn("_in", F.to_json(F.struct(*named.names), {"ignoreNullFields": "false"}).cast("binary")), named


def convert_rows(spark, args, options):
    matn, (data, columns) = args.matn.split(), read(spark, args)
    data = data.repartition(args.partitions) if args.partitions else data
    ask = lambda _: iter([pa.RecordBatch.from_pydict({"version": [version_of(matn)]})])
    version = spark.range(1, numPartitions=1).mapInArrow(ask, "version STRING").first()["version"]
    piped = data.mapInArrow(through(matn, options, version), StructType([*data.schema, StructField("_out", BinaryType())]))

    record = F.col("_out").cast("string")
    found = StructType([*columns, *(column for column in StructType.fromDDL(ADDED) if args.article or column.name != "article")])
    passed = [F.col(name) for name in data.columns if name not in found.names]  # also _in
    whole = [] if args.columns or args.format == "parquet" else [record.alias("record")]
    rows = piped.where(~record.rlike(r"^[ \t\r]*$")).withColumn("_row", F.from_json(record, found, JSON))  # an empty line is no record
    rows = rows.select(*passed, *whole, "_row.*")
    no_type = F.struct(F.lit("no-type").alias("code"), F.lit("a value is not of the type of its column").alias("message"))
    rows = rows.withColumn("_error", F.coalesce("_error", F.when(F.col("_corrupt").isNotNull(), no_type)))
    bad = F.col("_error").isNotNull()
    if_good = {name: F.when(~bad, F.col(name)) for name in ("article", "_stats") if name in found.names}
    outcome = F.when(bad, "rejected").otherwise("converted")
    return rows.withColumns({**if_good, "_original": F.when(bad, F.col("_in")), "outcome": outcome}).drop("_in", "_corrupt")


def count(rows):
    """Counts the written records: with accumulators a repeated task counts twice."""

    def sums(*columns):
        pairs = rows.select(*columns).toDF("name", "n").where("name IS NOT NULL")
        return {pair["name"]: pair["n"] for pair in pairs.groupBy("name").agg(F.sum("n").alias("n")).sort("name").collect()}

    outcomes, codes = sums("outcome", F.lit(1)), sums("_error.code", F.lit(1))
    return {"records": outcomes, "rejected": codes, "edits": sums(F.explode("_stats.edits")), "diagnostics": sums(F.explode("_stats.diagnostics"))}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input", help="JSON Lines or Parquet")
    parser.add_argument("output", help="a folder for outcome=converted and outcome=rejected, in Parquet")
    parser.add_argument("--format", choices=["jsonl", "parquet"], default="jsonl", help="of the input")
    parser.add_argument("--columns", help="of JSON Lines: 'id BIGINT, title STRING'; without, each record is one string")
    parser.add_argument("--fields", default="", help="to be normalized, as in 'title,body,tags.*'")
    parser.add_argument("--article", help="the field that holds the text of a page")
    parser.add_argument("--url-field", help="the field that holds its address")
    parser.add_argument("--partitions", type=int, help="spread the records over so many tasks")
    parser.add_argument("--matn", default="matn", help="the command, as in 'matn-env/bin/node matn-env/bin/matn'")
    parser.add_argument("options", nargs="*", help="behind --: further options of matn jsonl, as in '-- --digits latin'")
    args = parser.parse_args()
    given = {"--fields": args.fields, "--article": args.article, "--url-field": args.url_field}
    options = [word for option, value in given.items() if value for word in (option, value)]

    spark = SparkSession.builder.appName("matn").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 256)  # a batch is in memory as a whole
    spark.conf.set("spark.sql.execution.arrow.maxBytesPerBatch", "16m")
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", 2)  # no sorting by outcome
    spark.conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")  # instants with a zone, which Spark's default does not write
    rows = convert_rows(spark, args, ["--errors", "inline", "--stats", "--no-config", *options, *args.options])
    rows.write.partitionBy("outcome").parquet(args.output)
    print(json.dumps(count(spark.read.parquet(args.output))))


main()
