extension SQLDatabase {
    /// Writes as `write` does, and tries again for as long as others hold what is wanted: for work without which a program cannot go on, such
    /// as its start, beside another that may be at long work itself.
    ///
    /// Each try waits in the database for as long as its configuration allows.
    ///
    /// - Parameters:
    ///   - patience: after so long, no further try is begun.
    ///   - waiting: told once, when the first try was in vain.
    public func writePatiently<Value: Sendable>(
        for patience: Duration = .seconds(120), waiting: () -> Void = {},
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let end = ContinuousClock.now + patience
        var isTold = false
        while true {
            do {
                return try await write(body)
            } catch let error as SQLError where error.kind == .busy {
                guard ContinuousClock.now < end else { throw error }
                if !isTold { waiting() }
                isTold = true
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }
}
