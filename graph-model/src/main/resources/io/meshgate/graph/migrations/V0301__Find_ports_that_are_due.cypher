// A port that gives out less than it did is marked until what follows from that is settled.
CREATE INDEX output_port_due IF NOT EXISTS FOR (n:OutputPort) ON (n.due);
