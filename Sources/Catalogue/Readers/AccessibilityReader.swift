import Foundation
import Funding

/// Reads `accessibility.yaml`.
enum AccessibilityReader {
    static func read(_ data: Data, named file: String) -> (record: AccessibilityRecord?, diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/accessibility/1", log: log) else { return (nil, log.diagnostics) }
        let reviewed = root.day("reviewed")
        let gaps = root.mappings("gaps", .optional, subject: "a gap").compactMap(gap)
        let test = root.mapping("test").flatMap(test)
        root.finish()
        guard let reviewed, let test else { return (nil, log.diagnostics) }
        return (AccessibilityRecord(reviewed: reviewed, gaps: gaps, test: test), log.diagnostics)
    }

    private static func gap(_ mapping: YAMLMapping) -> AccessibilityRecord.Gap? {
        let text = mapping.localized("text")
        let ground: AccessibilityRecord.Ground? = mapping.choice("ground", called: "ground")
        let instead = mapping.localized("instead", .optional)
        mapping.finish()
        guard let text, let ground else { return nil }
        return AccessibilityRecord.Gap(text: text, ground: ground, instead: instead)
    }

    private static func test(_ mapping: YAMLMapping) -> AccessibilityRecord.Test? {
        let day = mapping.day("day")
        let tool = mapping.text("tool")
        let pages = mapping.integer("pages", in: 1...100_000)
        let looks = mapping.integer("looks", in: 1...1_000_000)
        let violations = mapping.integer("violations", in: 0...1_000_000)
        mapping.finish()
        guard let day, let tool, let pages, let looks, let violations else { return nil }
        return AccessibilityRecord.Test(day: day, tool: tool, pages: pages, looks: looks, violations: violations)
    }
}
