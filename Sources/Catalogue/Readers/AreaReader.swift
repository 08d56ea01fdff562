import Foundation
import Funding
import Yams

/// Reads `areas.yaml`.
enum AreaReader {
    static func read(_ data: Data, named file: String) -> (gazetteer: Gazetteer?, diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/areas/1", log: log) else { return (nil, log.diagnostics) }
        let version = root.integer("nutsVersion", in: 2003...2100)
        let sources = SourceTable(of: root)
        var read: [(area: Area, mapping: YAMLMapping)] = []
        var codes: Set<AreaCode> = []
        for mapping in root.mappings("areas", subject: "an area") {
            guard let area = area(mapping, sources: sources) else { continue }
            guard codes.insert(area.code).inserted else {
                log.error("area \(area.code.rawValue) stands twice; expected each code once", at: mapping.line(of: "code"))
                continue
            }
            read.append((area, mapping))
        }
        root.finish()
        sources.finish()
        let areas = areasWithoutLoops(read, log: log)
        guard let version, !areas.isEmpty else { return (nil, log.diagnostics) }
        return (Gazetteer(nutsVersion: version, areas: areas), log.diagnostics)
    }

    private static func area(_ mapping: YAMLMapping, sources: SourceTable) -> Area? {
        let code = mapping.text("code")
        let level: Area.Level? = mapping.choice("level", called: "level")
        let name = mapping.localized("name")
        let alsoCalled = mapping.texts("alsoCalled", .optional)
        let parent = mapping.text("parent", .optional)
        let isProgrammeArea = level == .programmeArea
        let members = isProgrammeArea ? mapping.texts("members") : []
        let excluded = isProgrammeArea ? mapping.texts("excluded", .optional) : []
        let source = mapping.has("source") ? sources.source(of: mapping) : nil
        mapping.finish()
        guard let code, let level, let name else { return nil }
        return Area(
            code: AreaCode(code), level: level, name: name, parent: parent.map { AreaCode($0) }, alsoCalled: alsoCalled,
            members: members.map { AreaCode($0) }, excluded: excluded.map { AreaCode($0) }, source: source)
    }

    /// The areas whose parents and members exist and lead outwards; the others are reported, and those in a loop left out.
    private static func areasWithoutLoops(_ read: [(area: Area, mapping: YAMLMapping)], log: DiagnosticLog) -> [Area] {
        let areas = Dictionary(read.map { ($0.area.code, $0.area) }) { first, _ in first }
        return read.compactMap { area, mapping in
            report(area, at: mapping, known: areas, log: log)
            guard reaches(area.code, from: area.members, in: areas, seen: []) else { return area }
            log.error("area \(area.code.rawValue) is a member of itself; expected members that lie within it", at: mapping.line)
            return nil
        }
    }

    private static func report(_ area: Area, at mapping: YAMLMapping, known: [AreaCode: Area], log: DiagnosticLog) {
        for (key, codes) in [("members", area.members), ("excluded", area.excluded)] {
            for code in codes where known[code] == nil {
                log.error("unknown area \(code.rawValue) in \(key); expected a code of this file", at: mapping.line(of: key))
            }
        }
        guard let code = area.parent else {
            guard area.level != .country, area.level != .programmeArea else { return }
            log.error("area \(area.code.rawValue) has no parent; expected the area that it lies in", at: mapping.line)
            return
        }
        guard let parent = known[code] else {
            log.error("unknown parent \(code.rawValue); expected a code of this file", at: mapping.line(of: "parent"))
            return
        }
        guard rank(parent.level) < rank(area.level), area.level != .programmeArea else {
            log.error(
                "parent \(code.rawValue) is a \(parent.level.rawValue); expected something larger than a \(area.level.rawValue)",
                at: mapping.line(of: "parent"))
            return
        }
    }

    private static func reaches(_ target: AreaCode, from codes: [AreaCode], in areas: [AreaCode: Area], seen: Set<AreaCode>) -> Bool {
        codes.contains { code in
            if code == target { return true }
            guard !seen.contains(code), let area = areas[code] else { return false }
            return reaches(target, from: area.members, in: areas, seen: seen.union([code]))
        }
    }

    private static func rank(_ level: Area.Level) -> Int { Area.Level.allCases.firstIndex(of: level) ?? 0 }
}
