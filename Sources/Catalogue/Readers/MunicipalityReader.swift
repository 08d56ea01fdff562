import Foundation
import Funding
import Yams

/// Reads `municipality.yaml`.
enum MunicipalityReader {
    static func read(
        _ data: Data, named file: String, references: References
    ) -> (municipality: Municipality?, diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/municipality/1", log: log) else { return (nil, log.diagnostics) }
        let sources = SourceTable(of: root)
        let municipality = municipality(root, sources: sources, references: references)
        root.finish()
        sources.finish()
        return (municipality, log.diagnostics)
    }

    private static func municipality(_ root: YAMLMapping, sources: SourceTable, references: References) -> Municipality? {
        let id = root.text("id")
        let name = root.localized("name")
        let organisationNumber = self.organisationNumber(root)
        let area = root.text("area").flatMap { references.area(AreaCode($0), at: root.line(of: "area"), log: root.log) }
        let web = root.address("web")
        let coordinator = root.mapping("coordinator").flatMap(self.coordinator)
        let strategy = root.mapping("strategy").flatMap { self.strategy($0, sources: sources) }
        let decisions = root.mapping("decisions", .optional).flatMap { self.decisions($0, sources: sources) }
        let decidingBodies = decidingBodies(root)
        let preparation = root.mapping("preparation", .optional).flatMap { self.preparation($0, sources: sources) }
        let retention = retention(root)
        let facts = FactReader(sources: sources).facts(of: root)
        let languages = languages(root)
        let accent = root.text("accent", .optional)
        let securityContact = securityContact(root)
        let dataContact = dataContact(root)
        let embedders = embedders(root)
        let diary = diary(root)
        let networks = networks(root)
        let programmes = ProgrammeReader.own(of: root, municipality: id, references: references)
        guard let id, let name, let area, let web, let coordinator, let strategy else { return nil }
        return Municipality(
            id: Municipality.ID(id), name: name, organisationNumber: organisationNumber, area: area, web: web, coordinator: coordinator,
            strategy: strategy, decisions: decisions, decidingBodies: decidingBodies, preparation: preparation, retention: retention,
            facts: facts, languages: languages, accent: accent, securityContact: securityContact, dataContact: dataContact,
            embedders: embedders, diary: diary, networks: networks, programmes: programmes)
    }

    /// What RFC 9116 lets stand as a contact.
    private static func securityContact(_ root: YAMLMapping) -> String? {
        root.value("securityContact", .optional, expected: "an address that begins with https://, mailto: or tel:") { words in
            ["https://", "mailto:", "tel:"].contains(where: words.hasPrefix) && !words.contains(where: \.isWhitespace) ? words : nil
        }
    }

    /// Without `mailto:`, which the file may have before it.
    private static func dataContact(_ root: YAMLMapping) -> String? {
        root.value("dataContact", .optional, expected: "an address of mail, such as data@kommun.example.se") { words in
            let address = words.hasPrefix("mailto:") ? String(words.dropFirst("mailto:".count)) : words
            return address.wholeMatch(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+/) == nil ? nil : address
        }
    }

    /// They stand in a header: scheme, host and port, and nothing that could end it.
    private static func embedders(_ root: YAMLMapping) -> [String] {
        root.list("embedders", .optional).compactMap { node -> String? in
            guard let words = node.words, let origin = WebOrigin(words) else {
                root.log.error(
                    "\(node.words ?? node.description) is not a site; expected scheme and host alone, such as https://www.kommun.example.se",
                    at: node.line)
                return nil
            }
            return origin.text
        }
    }

    private static func networks(_ root: YAMLMapping) -> [Municipality.NetworkMembership] {
        var ids: Set<String> = []
        return root.mappings("networks", .optional, subject: "a network").compactMap { mapping in
            let id = mapping.text("id")
            let participation = mapping.localized("participation")
            mapping.finish()
            guard let id, let participation else { return nil }
            guard ids.insert(id).inserted else {
                mapping.log.error("network \(id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return Municipality.NetworkMembership(network: Network.ID(id), participation: participation)
        }
    }

    private static func languages(_ root: YAMLMapping) -> [Language] {
        let codes = root.texts("languages", .optional)
        let languages = codes.compactMap(Language.init(rawValue:))
        guard languages.count == codes.count, Set(languages).count == languages.count else {
            root.log.error(
                "languages is [\(codes.joined(separator: ", "))]; expected sv, en or both, each once", at: root.line(of: "languages"))
            return Language.allCases
        }
        return languages.isEmpty ? Language.allCases : languages
    }

    private static func diary(_ root: YAMLMapping) -> DiaryPattern {
        guard let text = root.text("diary", .optional) else { return .standard }
        do {
            return try DiaryPattern(text)
        } catch {
            root.log.error(error.description, at: root.line(of: "diary"))
            return .standard
        }
    }

    private static func organisationNumber(_ root: YAMLMapping) -> OrganisationNumber? {
        guard let text = root.text("organisationNumber", .optional) else { return nil }
        do {
            return try OrganisationNumber(text)
        } catch {
            root.log.error(
                "\(text) is not an organisation number; expected ten digits, 212000-0000", at: root.line(of: "organisationNumber"))
            return nil
        }
    }

    private static func decisions(_ mapping: YAMLMapping, sources: SourceTable) -> DecisionCalendar? {
        let meetingName = mapping.localized("meetingName")
        let meetings = mapping.list("meetings").compactMap { node -> Day? in
            guard let day = node.words.flatMap(Day.init(iso:)) else {
                mapping.log.error("\(node.words ?? node.description) is not a day; expected a date, YYYY-MM-DD", at: node.line)
                return nil
            }
            return day
        }
        let papersDueDays = mapping.integer("papersDueDays", in: 0...120)
        let confirmationDays = mapping.integer("confirmationDays", in: 0...60)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let meetingName, !meetings.isEmpty, let papersDueDays, let confirmationDays, let source else { return nil }
        return DecisionCalendar(
            meetingName: meetingName, meetings: meetings, papersDueDays: papersDueDays, confirmationDays: confirmationDays, source: source)
    }

    private static func decidingBodies(_ root: YAMLMapping) -> [DecidingBody] {
        var ids: Set<String> = []
        return root.mappings("decidingBodies", .optional, subject: "a deciding body").compactMap { mapping in
            let id = mapping.text("id")
            let name = mapping.localized("name")
            let years = mapping.integer("whenYearsExceed", .optional, in: 0...50)
            let own = mapping.money("whenOwnPartExceeds", .optional, in: .krona)
            mapping.finish()
            guard let id, let name else { return nil }
            guard ids.insert(id).inserted else {
                mapping.log.error("deciding body \(id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return DecidingBody(id: DecidingBody.ID(id), name: name, whenYearsExceed: years, whenOwnPartExceeds: own)
        }
    }

    /// The municipality's own rules beside those that hold everywhere: of all that hold for a case the longest counts.
    private static func retention(_ root: YAMLMapping) -> [RetentionRule] {
        var ids = Set(RetentionRule.standard.map(\.id.rawValue))
        let own = root.mappings("retention", .optional, subject: "a rule on keeping documents").compactMap { mapping -> RetentionRule? in
            let id = mapping.text("id")
            let years = mapping.integer("years", in: 0...100)
            let scope = mapping.text("cases")
            let programmes = mapping.texts("programmes", .optional)
            let why = mapping.localized("why")
            mapping.finish()
            guard let id, let years, let scope, let why else { return nil }
            guard ids.insert(id).inserted else {
                mapping.log.error("the rule \(id) stands twice, or is one that holds everywhere", at: mapping.line(of: "id"))
                return nil
            }
            guard let scope = RetentionRule.Scope(rawValue: scope) else {
                let known = RetentionRule.Scope.allCases.map(\.rawValue).joined(separator: ", ")
                mapping.log.error("cases is \(scope); expected one of \(known)", at: mapping.line(of: "cases"))
                return nil
            }
            return RetentionRule(
                id: RetentionRule.ID(id), years: years, scope: scope, programmes: Set(programmes.map { Programme.ID($0) }), why: why)
        }
        return RetentionRule.standard + own
    }

    private static func preparation(_ mapping: YAMLMapping, sources: SourceTable) -> PreparationTimes? {
        let applicationDays = mapping.integer("applicationDays", in: 1...730)
        let firstStageDays = mapping.integer("firstStageDays", in: 1...730)
        let partnerSearchDays = mapping.integer("partnerSearchDays", in: 0...730)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let applicationDays, let firstStageDays, let partnerSearchDays, let source else { return nil }
        return PreparationTimes(
            applicationDays: applicationDays, firstStageDays: firstStageDays, partnerSearchDays: partnerSearchDays, source: source)
    }

    private static func coordinator(_ mapping: YAMLMapping) -> Municipality.Coordinator? {
        let title = mapping.localized("title")
        let address = mapping.text("address")
        let telephone = mapping.text("telephone")
        let helpsWith = mapping.localizedList("helpsWith")
        mapping.finish()
        guard let title, let address, let telephone else { return nil }
        return Municipality.Coordinator(title: title, address: address, telephone: telephone, helpsWith: helpsWith)
    }

    private static func strategy(_ mapping: YAMLMapping, sources: SourceTable) -> Strategy? {
        let name = mapping.localized("name")
        let adopted = mapping.day("adopted")
        let adoptedBy = mapping.localized("adoptedBy")
        let summary = mapping.localized("summary")
        let goals = goals(mapping)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let name, let adopted, let adoptedBy, let summary, let source else { return nil }
        return Strategy(name: name, adopted: adopted, adoptedBy: adoptedBy, summary: summary, goals: goals, source: source)
    }

    private static func goals(_ strategy: YAMLMapping) -> [Strategy.Goal] {
        var ids: Set<String> = []
        return strategy.mappings("goals", subject: "a goal").compactMap { mapping in
            let id = mapping.text("id")
            let name = mapping.localized("name")
            let text = mapping.localized("text")
            mapping.finish()
            guard let id, let name, let text else { return nil }
            guard ids.insert(id).inserted else {
                mapping.log.error("goal \(id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return Strategy.Goal(id: Identifier(id), name: name, text: text)
        }
    }
}
