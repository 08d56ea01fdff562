/// How much of an archive is read before it is refused. All entries are streamed, so these bound time, not memory.
struct ArchiveLimits {
    /// Bytes of one entry when unpacked. The largest tables of the sources are below a tenth of it.
    var entrySize = 4 << 30
    /// Bytes of all entries when unpacked.
    var totalSize = 16 << 30
    /// How many times larger the content may be than the file; tables with many empty columns reach some 50.
    var ratio = 200
    /// Unpacked bytes that are read before the ratio counts.
    var ratioCountsFrom = 16 << 20
    var entryCount = 500_000
}
