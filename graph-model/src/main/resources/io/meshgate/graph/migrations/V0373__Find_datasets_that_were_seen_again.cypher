// Out of which data were seen to go again is looked for by whoever settles what follows from datasets.
CREATE INDEX dataset_seen_again IF NOT EXISTS FOR (n:Dataset) ON (n.seenAgain);
