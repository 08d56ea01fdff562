import SQLCore
import Testing

@testable import PostgresDatabase

/// The driver's small parts, without a server.
struct StatementCacheTests {
    private func insert(_ text: String, _ kinds: [ParameterKind] = [], in cache: inout StatementCache) -> String? {
        cache.insert(text, cache.nextName(), kinds)
    }

    @Test func `the statement that was not used for longest makes room`() {
        var cache = StatementCache(capacity: 2)
        #expect(insert("a", in: &cache) == nil)
        #expect(insert("b", in: &cache) == nil)
        #expect(cache.name(of: "a", for: []) == "s1")
        #expect(insert("c", in: &cache) == "s2")
        #expect(cache.name(of: "b", for: []) == nil)
        #expect(cache.name(of: "a", for: []) == "s1")
        #expect(cache.name(of: "c", for: []) == "s3")
    }

    @Test func `a statement serves values of its kinds, and NULL for any`() {
        var cache = StatementCache()
        _ = insert("a", [.text, .integer], in: &cache)
        #expect(cache.name(of: "a", for: [.text("x"), .integer(1)]) == "s1")
        #expect(cache.name(of: "a", for: [.null, .null]) == "s1")
        #expect(cache.name(of: "a", for: [.integer(1), .integer(1)]) == nil)
        #expect(cache.name(of: "a", for: [.text("x")]) == nil)
        _ = insert("a", [.integer, .integer], in: &cache)
        #expect(cache.name(of: "a", for: [.integer(1), .integer(1)]) == "s2")
    }

    @Test func `waits double up to their ceiling, and no two programs keep step`() {
        for _ in 0..<50 {
            var backoff = Backoff(first: .milliseconds(10), ceiling: .milliseconds(35))
            for longest in [10, 20, 35, 35] {
                let wait = backoff.next()
                #expect(wait >= .milliseconds(longest) / 2 && wait <= .milliseconds(longest))
            }
        }
        let waits = (0..<50).map { _ in
            var backoff = Backoff(first: .seconds(1), ceiling: .seconds(1))
            return backoff.next()
        }
        #expect(Set(waits).count > 1)
    }

    @Test(
        arguments: [
            ("23505", .uniqueViolation), ("23P01", .uniqueViolation), ("23503", .foreignKeyViolation), ("23001", .foreignKeyViolation),
            ("23502", .notNullViolation), ("23514", .checkViolation), ("40001", .busy), ("40P01", .busy), ("55P03", .busy),
            ("53300", .busy), ("57014", .timedOut), ("25P03", .timedOut), ("25006", .io), ("53100", .io), ("58030", .io), ("57P01", .io),
            ("08006", .io), ("28P01", .cannotOpen), ("3D000", .cannotOpen), ("42501", .cannotOpen), ("XX001", .corrupt), ("42601", .other),
            ("22012", .other), ("", .other),
        ] as [(String, SQLError.Kind)])
    func `each of the server's codes has its kind`(code: String, kind: SQLError.Kind) {
        #expect(SQLState(code: code).kind == kind)
    }

    @Test func `only conflicts and stale statements are worth another try`() {
        let codes = ["40001", "40P01", "26000", "0A000", "23505", "57014", "55P03", "22012"]
        let attempts = codes.map { PostgresFault(SQLError(.other, ""), state: SQLState(code: $0)).attempts }
        #expect(attempts == [12, 12, 2, 2, 1, 1, 1, 1])
    }
}
