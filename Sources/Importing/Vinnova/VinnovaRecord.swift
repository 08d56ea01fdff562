import Foundation
import Funding

/// Stage *parsed*: one of Vinnova's records with the fields that are known, and without those that name persons.
struct VinnovaRecord {
    /// The diary number.
    let number: String
    private let fields: [String: JSONValue]

    private static let known: [VinnovaImporter.List: Set<String>] = [
        .programmes: ["Diarienummer", "Titel", "TitelEngelska", "Beskrivning", "BeskrivningEngelska", "Publik"],
        .calls: [
            "Diarienummer", "DiarienummerProgram", "Titel", "Beskrivning", "TitelEngelska", "BeskrivningEngelska", "Publiceringsdatum",
            "DokumentLista", "LankLista", "AnsokningsomgangDnrLista", "Publik",
        ],
        .rounds: [
            "Diarienummer", "DiarienummerUtlysning", "Titel", "TitelEngelska", "Beskrivning", "BeskrivningEngelska", "Oppningsdatum",
            "Stangningsdatum", "UppskattatBeslutsdatum", "TidigastProjektstart", "SenastProjektstart", "SenastProjektslut", "Webbsida",
            "AnnonseringslägeÅr", "AnnonseringslägePeriod", "Extern", "Publik",
        ],
        .projects: [
            "Diarienummer", "Ärenderubrik", "ÄrenderubrikEngelska", "DiarienummerAnsokningsomgang", "DiarienummerUtlysning",
            "DiarienummerProgram", "MalSvenska", "ResultatSvenska", "ImplementationSvenska", "MalEngelska", "ResultatEngelska",
            "ImplementationEngelska", "Projektreferat", "BeviljatBidrag", "ProjektStart", "ProjektSlut", "KoordinatorOrg",
            "KoordinatorArb", "LankLista", "Status",
        ],
    ]
    /// Lists of persons with telephone and mail.
    private static let persons: Set<String> = ["KontaktLista"]

    /// `nil` for what has no diary number of letters, digits and hyphens; the log then says so.
    init?(_ element: Data, _ list: VinnovaImporter.List, log: inout DiagnosticLog) {
        guard let value = JSONValue(json: String(decoding: element, as: UTF8.self)), case .object(let members) = value else {
            log.report(.error, "No sound JSON in \(list.rawValue), and left out")
            return nil
        }
        guard let number = members["Diarienummer"]?.text.flatMap(SourceText.value),
            number.wholeMatch(of: /[0-9A-Za-z-]{1,40}/) != nil
        else {
            log.report(.error, "A record without a sound diary number in \(list.rawValue) was left out")
            return nil
        }
        let known = Self.known[list] ?? []
        for key in members.keys.sorted() where !known.contains(key) && !Self.persons.contains(key) {
            log.reportOnce(.information, "A field that Utblick does not know: \(key.prefix(60))", for: number)
        }
        self.number = number
        fields = members.filter { known.contains($0.key) }
    }

    /// A text without Vinnova's placeholders "x" and "xx".
    func text(_ field: String) -> String? {
        guard let text = fields[field]?.text?.trimmed, !text.isEmpty, !text.lowercased().allSatisfy({ $0 == "x" }) else { return nil }
        return text
    }

    /// Whether the record may be shown; it may where nothing else is said.
    var isPublic: Bool {
        switch fields["Publik"] {
        case .bool(false), .integer(0): false
        case .string(let text): !["0", "false", "nej"].contains(text.lowercased())
        default: true
        }
    }

    /// The first address on the web among the record's links.
    var link: String? {
        let own = [text("Webbsida")].compactMap { $0 }
        let listed = (fields["LankLista"]?.elements ?? []).flatMap { entry -> [String] in
            guard case .object(let members) = entry else { return [entry.text ?? ""] }
            return members.sorted { $0.key < $1.key }.compactMap(\.value.text)
        }
        return (own + listed).first { ($0.hasPrefix("https://") || $0.hasPrefix("http://")) && URL(string: $0) != nil }
    }

    /// The diary numbers of the rounds that a call lists.
    var rounds: [String] {
        (fields["AnsokningsomgangDnrLista"]?.elements ?? []).compactMap { $0["DiarienummerAnsokningsomgang"]?.text ?? $0.text }
    }

    /// The fields that are kept, with their keys in order.
    var json: JSONValue { .object(fields) }
}
