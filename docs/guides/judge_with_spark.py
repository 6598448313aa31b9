"""Judge a store with Spark: spark-submit judge_with_spark.py STORE OUT.parquet [STANDARD ...]."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet as pq
from pyspark.sql import SparkSession

from heed.standards.engines.population import Population
from heed.standards.engines.spark import Spark
from heed.standards.engines.store import Store
from heed.standards.library import LIBRARY

store, out, *wanted = sys.argv[1:]
standards = [one for one in LIBRARY.standards if not wanted or one.id in wanted]
population = Population(Store(Path(store)), Spark(SparkSession.builder.getOrCreate()))
measures = population.measures(standards, as_of=datetime.now(UTC))
pq.write_table(measures, out)
