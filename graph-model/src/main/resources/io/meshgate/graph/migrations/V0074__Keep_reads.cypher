// How often a port was read on a day, found along this index as measurements are.
CREATE CONSTRAINT port_reads_of_port_day IF NOT EXISTS FOR (n:PortReads) REQUIRE (n.port, n.day) IS UNIQUE;
