import CSodium
public import Foundation
import Funding
public import Importing

/// A provider at which the staff of a desk sign in: its description, its keys, and what is asked of it. What it describes is kept for an hour.
public actor OpenIDProvider {
    /// Why nothing came of asking it. It holds nothing that was secret.
    public enum Fault: Error, Sendable, CustomStringConvertible {
        case unreachable(String)
        case unusable(String)

        public var description: String {
            switch self {
            case .unreachable(let what): "the provider's \(what) cannot be fetched"
            case .unusable(let what): "the provider's \(what) cannot be used"
            }
        }
    }

    private struct Description: Decodable {
        let issuer: String
        let authorization: String
        let token: String
        let keys: String
        let authentication: [String]?

        enum CodingKeys: String, CodingKey {
            case issuer
            case authorization = "authorization_endpoint"
            case token = "token_endpoint"
            case keys = "jwks_uri"
            case authentication = "token_endpoint_auth_methods_supported"
        }
    }

    private struct KeySet: Decodable {
        let keys: [WebKey]
    }

    private static let kept: TimeInterval = 3_600
    /// Keys are not asked for more often, whatever key a token names.
    private static let betweenKeys: TimeInterval = 60

    public nonisolated let settings: OpenIDSettings
    private let fetcher: HTTPFetcher
    private let now: @Sendable () -> Date
    private var description: (value: Description, at: Date)?
    private var keys: (value: [WebKey], at: Date)?

    public init(_ settings: OpenIDSettings, fetcher: HTTPFetcher, now: @escaping @Sendable () -> Date) {
        self.settings = settings
        self.fetcher = fetcher
        self.now = now
    }

    /// What asks a provider over the network: within ten seconds, for answers of at most 1 MiB.
    public static var liveFetcher: HTTPFetcher { .live(gate: HostGate(interval: .zero), timeOut: 10, maximumBody: 1 << 20) }

    /// Where a browser is sent to sign in.
    func authorization(state: String, nonce: String, verifier: String, answerAt address: String) async throws -> String {
        let parameters = [
            ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", address), ("scope", "openid profile email"),
            ("state", state), ("nonce", nonce), ("code_challenge", Self.challenge(of: verifier)), ("code_challenge_method", "S256"),
        ]
        let place = try await described().authorization
        return place + (place.contains("?") ? "&" : "?") + Self.encoded(parameters)
    }

    /// Exchanges a code for what the provider says of whoever brought it.
    /// - Throws: `Fault`, `IdentityToken.Fault`.
    func token(code: String, verifier: String, nonce: String, answerAt address: String) async throws -> IdentityToken {
        let described = try await described()
        var parameters = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", address), ("code_verifier", verifier)]
        var headers = ["Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"]
        let ways = described.authentication ?? ["client_secret_basic"]
        if let secret = settings.clientSecret, ways.contains("client_secret_basic") {
            // Each part is written as in a form first (RFC 6749, 2.3.1).
            let pair = settings.clientID.percentEncoded + ":" + secret.percentEncoded
            headers["Authorization"] = "Basic " + Data(pair.utf8).base64EncodedString()
        } else {
            parameters.append(("client_id", settings.clientID))
            if let secret = settings.clientSecret { parameters.append(("client_secret", secret)) }
        }
        let body = try await fetch(
            described.token, "tokens", method: "POST", headers: headers, body: Data(Self.encoded(parameters).utf8))
        struct Answer: Decodable {
            let id_token: String
        }
        guard let answer = try? JSONDecoder().decode(Answer.self, from: body) else { throw Fault.unusable("tokens") }
        do {
            return try check(answer.id_token, nonce, with: try await keys(from: described))
        } catch IdentityToken.Fault.unknownKey {
            // It may have got new keys since.
            guard let known = keys, now().timeIntervalSince(known.at) > Self.betweenKeys else { throw IdentityToken.Fault.unknownKey }
            keys = nil
            return try check(answer.id_token, nonce, with: try await keys(from: described))
        }
    }

    private func check(_ token: String, _ nonce: String, with keys: [WebKey]) throws(IdentityToken.Fault) -> IdentityToken {
        try IdentityToken(token, keys: keys, issuer: settings.issuer, clientID: settings.clientID, nonce: nonce, at: now())
    }

    private func described() async throws -> Description {
        if let description, now().timeIntervalSince(description.at) < Self.kept { return description.value }
        let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let body = try await fetch(base + "/.well-known/openid-configuration", "description")
        // Another issuer's description would send people elsewhere.
        guard let found = try? JSONDecoder().decode(Description.self, from: body), found.issuer == settings.issuer else {
            throw Fault.unusable("description")
        }
        for address in [found.authorization, found.token, found.keys] {
            guard address.hasPrefix("https://") || settings.issuer.hasPrefix("http://") && address.hasPrefix("http://") else {
                throw Fault.unusable("description")
            }
        }
        description = (found, now())
        return found
    }

    private func keys(from description: Description) async throws -> [WebKey] {
        if let keys, now().timeIntervalSince(keys.at) < Self.kept { return keys.value }
        let body = try await fetch(description.keys, "keys")
        guard let set = try? JSONDecoder().decode(KeySet.self, from: body) else { throw Fault.unusable("keys") }
        keys = (set.keys, now())
        return set.keys
    }

    private func fetch(
        _ address: String, _ what: String, method: String = "GET", headers: [String: String] = [:], body: Data = Data()
    ) async throws -> Data {
        guard let place = URL(string: address) else { throw Fault.unusable(what) }
        let answer: HTTPAnswer
        do {
            answer = try await fetcher.answer(HTTPRequest(method: method, address: place, headers: headers, body: body))
        } catch {
            throw Fault.unreachable(what)
        }
        guard answer.status == 200 else { throw Fault.unusable(what) }
        return answer.body
    }

    /// RFC 7636, 4.2.
    static func challenge(of verifier: String) -> String {
        let bytes = Array(verifier.utf8)
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return Base64URL.text(of: digest)
    }

    private static func encoded(_ parameters: [(String, String)]) -> String {
        parameters.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }.joined(separator: "&")
    }
}
