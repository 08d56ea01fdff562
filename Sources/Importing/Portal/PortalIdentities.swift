import Funding

/// Tells which results of a run are the same call, and gives each call its name.
struct PortalIdentities {
    /// What a result turned out to be.
    enum Arrival: Hashable {
        case new(Call.ID)
        /// The same as an earlier result, named by its reference.
        case twin(of: String, isChanged: Bool)
    }

    private struct Known {
        let reference: String
        let twinDigest: String
        let title: String
    }

    private let namesBefore: [String: Call.ID]
    private var taken: Set<Call.ID>
    private var byReference: [String: String] = [:]
    private var byIdentifier: [String: [Known]] = [:]

    /// - Parameter namesBefore: the names that earlier runs gave, by reference; they never pass to another call.
    init(namesBefore: [String: Call.ID]) {
        self.namesBefore = namesBefore
        taken = Set(namesBefore.values)
    }

    /// Takes in a result of the portal's main database.
    mutating func arrival(of call: PortalCall, reference: String) throws -> Arrival {
        let digest = try call.twinDigest()
        if let earlier = byReference[reference] { return .twin(of: reference, isChanged: earlier != digest) }
        byReference[reference] = digest
        let key = call.identifier.lowercased()
        if let twin = byIdentifier[key]?.first(where: { $0.twinDigest == digest }) {
            return .twin(of: twin.reference, isChanged: false)
        }
        byIdentifier[key, default: []].append(Known(reference: reference, twinDigest: digest, title: call.title))
        return .new(name(for: call.identifier, reference: reference))
    }

    /// The call that a copy or a bare result belongs to: one of the same identifier, and for a bare one the same title.
    func original(of call: PortalCall, isBare: Bool) -> String? {
        let candidates = byIdentifier[call.identifier.lowercased()] ?? []
        return candidates.first { !isBare || $0.title == call.title }?.reference
    }

    private mutating func name(for identifier: String, reference: String) -> Call.ID {
        if let name = namesBefore[reference] { return name }
        let base = Self.addressable(identifier)
        let digits = reference.filter { $0.isASCII && $0.isNumber }
        let wanted = [base] + (digits.isEmpty ? [] : ["\(base)-\(digits)"])
        let numbered = (2...).lazy.map { "\(base)-\($0)" }
        let name = wanted.map { Call.ID($0) }.first { !taken.contains($0) } ?? numbered.map { Call.ID($0) }.first { !taken.contains($0) }
        let chosen = name ?? Call.ID(base)
        taken.insert(chosen)
        return chosen
    }

    /// The identifier in lower case, with what does not belong in an address as a hyphen.
    private static func addressable(_ identifier: String) -> String {
        let text = identifier.lowercased().map { character in
            character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character)) ? character : "-"
        }
        return String(text)
    }
}
