import CommonGrants
import Foundation
import Hummingbird

/// What is sent to the protocol: JSON, and not much of it.
enum GrantsBody {
    /// Bytes, far above the longest search.
    private static let largest = 64 << 10

    /// - Throws: `GrantsController.Refusal`.
    static func value(of request: Request) async throws -> JSONValue {
        let type = (request.headers[.contentType] ?? GrantsHeaders.json).prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
            .lowercased()
        guard type == GrantsHeaders.json || (type.hasPrefix("application/") && type.hasSuffix("+json")) else {
            throw GrantsController.Refusal(status: .unsupportedMediaType, message: "The body must be \(GrantsHeaders.json).")
        }
        let bytes = try await bytes(of: request)
        do throws(JSONValue.Fault) {
            return try JSONValue(json: bytes)
        } catch {
            let problem =
                switch error {
                case .damaged: "the body: is not JSON"
                case .tooDeep: "the body: arrays and objects lie more than \(JSONValue.greatestDepth) deep within each other"
                }
            throw GrantsController.Refusal(status: .badRequest, message: "The request cannot be understood.", problems: [problem])
        }
    }

    /// What is too long is read to its end, so that the answer reaches the sender, and not kept.
    private static func bytes(of request: Request) async throws -> Data {
        var bytes = Data()
        var length = 0
        for try await buffer in request.body {
            length += buffer.readableBytes
            if length <= largest { bytes += buffer.readableBytesView }
            // Nobody gets to send for ever.
            if length > 16 * largest { break }
        }
        guard length <= largest else {
            throw GrantsController.Refusal(status: .contentTooLarge, message: "The body is larger than \(largest) bytes.")
        }
        return bytes
    }
}
