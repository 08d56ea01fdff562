import Catalogue
import Foundation
import Funding
import Testing

@testable import Matching

/// Search quality on ideas of our own: a gate that every clone has, beside the larger shared benchmarks.
@Suite struct OwnIdeasTests {
    private struct Example {
        let idea: Idea
        let right: Set<String>

        init?(_ line: Substring, gazetteer: Gazetteer) {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 5, let applicant = ApplicantKind(rawValue: columns[0]), let place = gazetteer.area(named: columns[1])
            else { return nil }
            idea = Idea(
                text: columns[4], language: .swedish, applicant: applicant, place: place.code,
                partnerCountries: columns[2].split(separator: ",").map { AreaCode(String($0)) })
            right = Set(columns[3].split(separator: ",").map(String.init))
        }
    }

    @Test func `the right programme comes first, or among three`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/ideas.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let gazetteer = try RealCatalogue.catalogue.get().gazetteer
        let examples = lines.compactMap { Example($0, gazetteer: gazetteer) }
        try #require(examples.count == lines.count && !lines.isEmpty)
        let day = try #require(Day(iso: "2026-11-23"))
        var places: [Int] = []
        for example in examples {
            let ranked = try RealCatalogue.matcher.get().rankedProgrammes(for: example.idea, at: Moment(on: day))
            let place = ranked.firstIndex { example.right.contains($0.programme.rawValue) } ?? ranked.count
            if place > 2 { print("\(place + 1): \(example.idea.text) — \(ranked.prefix(3).map(\.programme.rawValue))") }
            places.append(place)
        }
        #expect(Double(places.count { $0 == 0 }) / Double(places.count) >= 0.8)
        #expect(Double(places.count { $0 < 3 }) / Double(places.count) >= 0.9)
    }
}
