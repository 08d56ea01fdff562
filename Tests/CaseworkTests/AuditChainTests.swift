import Testing

@testable import Casework

struct AuditChainTests {
    private static let desk = "katrineholm"

    private static func chain(_ count: Int) -> [AuditEntry] {
        var digest = AuditEntry.beginning
        return (1...count).map { number in
            let parts = ["2026-11-29T10:00:0\(number).000Z", "staff:1", "case.read", "case:\(number)", "{}"]
            digest = AuditEntry.digest(of: [desk, String(number)] + parts, after: digest)
            return AuditEntry(
                number: number, moment: parts[0], actor: parts[1], action: parts[2], subject: parts[3], details: parts[4], digest: digest)
        }
    }

    private static func check(_ entries: [AuditEntry], head: (number: Int, digest: [UInt8])?) throws(AuditCheck.Break) -> Int {
        var check = AuditCheck(desk: desk)
        for entry in entries { try check.add(entry) }
        try check.end(at: head)
        return check.count
    }

    private static func head(_ entries: [AuditEntry]) -> (number: Int, digest: [UInt8])? { entries.last.map { ($0.number, $0.digest) } }

    @Test func `a chain that nobody has touched holds, also an empty one`() throws {
        let chain = Self.chain(6)
        #expect(try Self.check(chain, head: Self.head(chain)) == 6)
        #expect(try Self.check([], head: nil) == 0)
    }

    @Test(arguments: 0..<6)
    func `an entry changed, taken out or put in anywhere is found`(place: Int) {
        let chain = Self.chain(6)
        let entry = chain[place]
        let changed = AuditEntry(
            number: entry.number, moment: entry.moment, actor: "staff:2", action: entry.action, subject: entry.subject,
            details: entry.details, digest: entry.digest)
        var other = chain
        other[place] = changed
        #expect(throws: AuditCheck.Break.changed(number: place + 1)) { try Self.check(other, head: Self.head(chain)) }
        var shorter = chain
        shorter.remove(at: place)
        #expect(throws: AuditCheck.Break.self) { try Self.check(shorter, head: Self.head(chain)) }
        var longer = chain
        longer.insert(entry, at: place)
        #expect(throws: AuditCheck.Break.gap(expected: place + 2, found: place + 1)) { try Self.check(longer, head: Self.head(chain)) }
    }

    @Test func `an end that was cut off is found, and so is another desk's chain`() {
        let chain = Self.chain(6)
        #expect(throws: AuditCheck.Break.end(expected: 6, found: 5)) { try Self.check(Array(chain.dropLast()), head: Self.head(chain)) }
        #expect(throws: AuditCheck.Break.end(expected: 0, found: 6)) { try Self.check(chain, head: nil) }
        var other = AuditCheck(desk: "flen")
        #expect(throws: AuditCheck.Break.changed(number: 1)) { try other.add(chain[0]) }
    }

    @Test func `parts that read alike when joined have digests of their own`() {
        let digests = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"]].map { AuditEntry.digest(of: $0, after: []) }
        #expect(Set(digests).count == digests.count)
    }
}
