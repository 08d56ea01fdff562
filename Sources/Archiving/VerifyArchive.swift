public import Casework
public import Foundation

/// Looks at every byte of a package: each must be as it was written.
public struct VerifyArchive {
    public struct Report: Sendable {
        /// What is wrong, in the order of the file; empty where nothing is.
        public let problems: [ArchiveProblem]
        /// `nil` where it cannot be read.
        public let manifest: ArchiveManifest?
        /// Of the package as a whole, to be held against what was noted when it was made.
        public let sha256: String
    }

    private static let largestManifest = 64 << 20

    private let file: URL

    public init(_ file: URL) {
        self.file = file
    }

    /// - Throws: `ArchiveFault` where it cannot be read at all.
    public func run() throws(ArchiveFault) -> Report {
        let source = try ArchiveSource(file)
        var digest = SHA256()
        try source.forEachBlock(in: 0..<source.length) { digest.add($0) }
        var list = ArchiveListing(source)
        guard try list.read() else { return Report(problems: [.noPackage], manifest: nil, sha256: digest.text) }
        var problems = list.problems
        var sums: [String: String] = [:]
        var contents: [String: [UInt8]] = [:]
        for entry in list.entries {
            var sum = Checksum()
            let isKept = [ArchiveName.manifest, ArchiveName.sums].contains(entry.name) && entry.content.count <= Self.largestManifest
            try source.forEachBlock(in: entry.content) { block in
                sum.add(block)
                if isKept { contents[entry.name, default: []] += block }
            }
            if sum.crc != entry.crc { problems.append(.changed(entry.name)) }
            sums[entry.name] = sum.sha256
        }
        let told = Self.sums(contents[ArchiveName.sums])
        if told == nil { problems.append(.unreadableSums) }
        problems += Self.comparison(of: sums, with: told ?? [:])
        let manifest = contents[ArchiveName.manifest].flatMap { try? ArchiveManifest.reading(Data($0)) }
        if let manifest {
            problems += Self.comparison(of: sums, with: manifest)
        } else {
            problems.append(.unreadableManifest)
        }
        var seen: Set<ArchiveProblem> = []
        return Report(problems: problems.filter { seen.insert($0).inserted }, manifest: manifest, sha256: digest.text)
    }

    /// Lines as `sha256sum` writes them; `nil` where one is none.
    private static func sums(_ bytes: [UInt8]?) -> [String: String]? {
        guard let bytes, let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { return nil }
        var sums: [String: String] = [:]
        for line in text.unicodeScalars.split(separator: "\n") {
            let digits = String(line.prefix(64))
            let name = String(line.dropFirst(66))
            guard line.count > 66, digits.allSatisfy(\.isHexDigit), String(line.dropFirst(64).prefix(2)) == "  ", sums[name] == nil else {
                return nil
            }
            sums[name] = digits
        }
        return sums
    }

    private static func comparison(of found: [String: String], with told: [String: String]) -> [ArchiveProblem] {
        var problems: [ArchiveProblem] = []
        for (name, sum) in told.sorted(by: { $0.key < $1.key }) {
            guard let actual = found[name] else {
                problems.append(.missing(name))
                continue
            }
            if actual != sum { problems.append(.changed(name)) }
        }
        for name in found.keys.sorted() where told[name] == nil && name != ArchiveName.sums { problems.append(.added(name)) }
        for name in [ArchiveName.manifest, ArchiveName.index, ArchiveName.sums] where found[name] == nil { problems.append(.missing(name)) }
        return problems
    }

    private static func comparison(of found: [String: String], with manifest: ArchiveManifest) -> [ArchiveProblem] {
        let told = Dictionary(manifest.documents.map { ($0.path, $0.sha256) }) { first, _ in first }
        let missing = told.keys.sorted().filter { found[$0] == nil }.map(ArchiveProblem.missing)
        let added = found.keys.sorted().filter { $0.hasPrefix(ArchiveName.documents) && told[$0] == nil }.map(ArchiveProblem.added)
        let other = told.keys.sorted().filter { found[$0] != nil && found[$0] != told[$0] }.map(ArchiveProblem.contradiction)
        return missing + added + other
    }
}
