#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What this process has used of the processors: unlike the clock on the wall, hardly moved by what else the machine does.
enum ProcessorTime {
    /// In milliseconds, over all threads.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
    }
}
