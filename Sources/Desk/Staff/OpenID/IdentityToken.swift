import Foundation

/// What a provider says of somebody who has signed in there (OpenID Connect Core 1.0, 3.1.3.7), once all of it has been checked.
struct IdentityToken: Sendable {
    /// Why a token is not believed. It holds nothing of the token.
    enum Fault: Error, Sendable, Hashable {
        case malformed, algorithm, signature, issuer, audience, expired, nonce
        /// Signed with a key that is not among those at hand.
        case unknownKey
    }

    /// Clocks may differ by so much, in seconds.
    private static let tolerance: TimeInterval = 60

    let subject: String
    private let claims: [String: JSONValue]

    /// - Throws: `Fault`.
    init(
        _ text: String, keys: [WebKey], issuer: String, clientID: String, nonce: String, at now: Date
    ) throws(Fault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard text.utf8.count <= 65_536, parts.count == 3, let head = Self.object(parts[0]), let claims = Self.object(parts[1]),
            let signature = Base64URL.bytes(parts[2])
        else { throw .malformed }
        guard case .text(let algorithm)? = head["alg"], ["RS256", "ES256"].contains(algorithm), head["crit"] == nil else {
            throw .algorithm
        }
        let id = head["kid"].flatMap { if case .text(let id) = $0 { id } else { nil } }
        let candidates = keys.filter { id == nil || $0.id == id }
        guard !candidates.isEmpty else { throw .unknownKey }
        let signed = Array((parts[0] + "." + parts[1]).utf8)
        guard candidates.contains(where: { $0.hasSigned(signed, by: algorithm, signature: signature) }) else { throw .signature }
        guard claims["iss"] == .text(issuer) else { throw .issuer }
        try Self.checkAudience(claims, clientID)
        guard case .number(let end)? = claims["exp"], end > now.timeIntervalSince1970 - Self.tolerance else { throw .expired }
        if case .number(let start)? = claims["nbf"], start > now.timeIntervalSince1970 + Self.tolerance { throw .expired }
        guard case .text(let told)? = claims["nonce"], Secret.isSame(Array(told.utf8), Array(nonce.utf8)) else { throw .nonce }
        guard case .text(let subject)? = claims["sub"], !subject.isEmpty, subject.utf8.count <= 255 else { throw .malformed }
        self.subject = subject
        self.claims = claims
    }

    /// A claim that is text.
    func text(_ name: String) -> String? {
        if case .text(let text)? = claims[name] { text } else { nil }
    }

    var isEmailVerified: Bool { claims["email_verified"] == .flag(true) }

    /// The words of a claim: one text, or a list of them. Points lead into objects.
    func words(_ path: String) -> [String] {
        var value: JSONValue? = claims[path]
        if value == nil {
            value = path.split(separator: ".").reduce(JSONValue.object(claims)) { part, name in
                if case .object(let object)? = part { object[String(name)] } else { nil }
            }
        }
        return switch value {
        case .text(let word)?: [word]
        case .list(let list)?: list.compactMap { if case .text(let word) = $0 { word } else { nil } }
        default: []
        }
    }

    private static func checkAudience(_ claims: [String: JSONValue], _ clientID: String) throws(Fault) {
        switch claims["aud"] {
        case .text(let audience)?: guard audience == clientID else { throw .audience }
        case .list(let audiences)?:
            guard audiences.contains(.text(clientID)), audiences.count == 1 || claims["azp"] == .text(clientID) else { throw .audience }
        default: throw .audience
        }
        if let party = claims["azp"], party != .text(clientID) { throw .audience }
    }

    private static func object(_ part: String) -> [String: JSONValue]? {
        guard let bytes = Base64URL.bytes(part), case .object(let object)? = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
        else { return nil }
        return object
    }
}

/// Any JSON.
enum JSONValue: Decodable, Sendable, Hashable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([JSONValue])
    case object([String: JSONValue])
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }
}
