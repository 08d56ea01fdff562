import Foundation

/// The portal's own words for its codes (the facet call), made readable: they arrive percent-encoded, with plus signs lost.
struct PortalLabels: Equatable {
    /// The code lists that are read, by their names at the portal.
    enum List: String, CaseIterable {
        case programme = "frameworkProgramme"
        case typeOfAction = "typesOfAction"
        case status
        case type

        /// What one code of it is called in a message.
        var noun: String {
            switch self {
            case .programme: "programme"
            case .typeOfAction: "type of action"
            case .status: "status"
            case .type: "type"
            }
        }
    }

    static let none = PortalLabels(labels: [:])

    private let labels: [List: [String: String]]

    private init(labels: [List: [String: String]]) {
        self.labels = labels
    }

    /// - Parameter document: the answer to the facet call; lists that it lacks are empty.
    init(document: Data) {
        let facets = JSONValue(json: String(decoding: document, as: UTF8.self))?["facets"]?.elements ?? []
        var labels: [List: [String: String]] = [:]
        for facet in facets {
            guard let list = facet["name"]?.text.flatMap(List.init(rawValue:)) else { continue }
            for value in facet["values"]?.elements ?? [] {
                guard let code = value["rawValue"]?.text?.trimmed, let label = value["value"]?.text else { continue }
                labels[list, default: [:]][code] = Self.repaired(label, of: code, in: list)
            }
        }
        self.labels = labels
    }

    /// The label of a code; `nil` for what the portal does not list either.
    subscript(list: List, code: String) -> String? { labels[list]?[code] }

    /// Every code of a list, in order.
    func codes(of list: List) -> [String] { (labels[list] ?? [:]).keys.sorted() }

    /// `99` or, where the portal has a word for it, `99 (New programme)`.
    func named(_ code: String, in list: List) -> String {
        self[list, code].map { "\(code) (\($0))" } ?? code
    }

    /// A lost plus sign cannot be told from the label alone, so Utblick's own table goes before it.
    static func repaired(_ label: String, of code: String, in list: List) -> String {
        if list == .programme, let known = FrameworkProgramme.named(code) { return known.name }
        return HTMLText.collapsed(label.removingPercentEncoding ?? label).replacing(" )", with: ")").replacing("( ", with: "(")
    }

    /// Whether Utblick's own tables know a code.
    static func isKnown(_ code: String, in list: List) -> Bool {
        switch list {
        case .programme: FrameworkProgramme.named(code) != nil
        // The portal gives types of action in words; a bare number is one of its codes.
        case .typeOfAction: !code.allSatisfy(\.isNumber)
        case .status: PortalCode.statuses[code] != nil
        case .type: PortalCode.wantedTypes.contains(code) || PortalCode.unwantedTypes.contains(code)
        }
    }
}
