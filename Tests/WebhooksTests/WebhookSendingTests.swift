import Foundation
import Funding
import Testing

@testable import Webhooks

/// Webhooks over real connections, to a receiver of Python's on this machine.
struct WebhookSendingTests {
    private static let secret = WebhookSecret(bytes: [UInt8](repeating: 7, count: 32))

    private static func send(
        to address: String, hosts: OwnHosts = OwnHosts(["127.0.0.1", "localhost"]), timeOut: Duration = .seconds(2),
        certificates: String? = nil, body: String = #"{"type":"webhook.test","ö":"å"}"#
    ) async throws -> WebhookAnswer {
        let configuration = WebhookConfiguration(
            hosts: hosts, timeOut: timeOut, connectTimeOut: timeOut, certificateFile: certificates)
        let message = try #require(WebhookMessage(id: "msg_7", body: Array(body.utf8)))
        return await WebhookTransport.http(configuration).send(
            message, address, [try #require(secret)], Date(timeIntervalSince1970: 1_800_000_000))
    }

    @Test func `a message arrives whole, with its headers and no others of note`() async throws {
        let receiver = try Receiver()
        defer { receiver.stop() }
        let body = #"{"text":""# + String(repeating: "å", count: 50_000) + #""}"#
        let answer = try await Self.send(to: receiver.address + "/ok?x=1", timeOut: .seconds(20), body: body)
        #expect(answer.outcome == .status(204) && answer.isDelivered && answer.took > .zero)
        let got = try #require(try await receiver.received().first)
        #expect(got.body == body && got.path == "/ok?x=1")
        #expect(got.headers["webhook-id"] == "msg_7" && got.headers["webhook-timestamp"] == "1800000000")
        let message = try #require(WebhookMessage(id: "msg_7", body: Array(body.utf8)))
        let secret = try #require(Self.secret)
        #expect(got.headers["webhook-signature"] == message.signatures(by: [secret], at: Date(timeIntervalSince1970: 1_800_000_000)))
        #expect(got.headers["content-type"] == "application/json" && got.headers["expect"] == nil && got.headers["user-agent"] == "Utblick")
    }

    @Test(
        arguments: [
            ("fail", .status(500)), ("gone", .status(410)), ("busy", .status(429)), ("redirect", .status(302)), ("slow", .status(200)),
            ("big", .status(200)), ("drip", .status(200)), ("hang", .fault(.timeOut)), ("close", .fault(.brokenOff)),
        ] as [(String, WebhookAnswer.Outcome)])
    func `each kind of answer is told as what it is, in time`(kind: String, outcome: WebhookAnswer.Outcome) async throws {
        let receiver = try Receiver()
        defer { receiver.stop() }
        let answer = try await Self.send(to: receiver.address + "/" + kind)
        #expect(answer.outcome == outcome, "\(kind)")
        #expect(answer.took < .seconds(4), "\(kind) took \(answer.took)")
        #expect(answer.retryAfter == (kind == "busy" ? 3_600 : nil))
        // No redirect was followed.
        #expect(try await receiver.received().map(\.path) == ["/" + kind])
    }

    @Test func `nothing goes to this machine or a private network, whatever the name that leads there`() async throws {
        let receiver = try Receiver()
        defer { receiver.stop() }
        let port = try #require(receiver.address.split(separator: ":").last)
        for address in ["https://localhost:\(port)/ok", "https://127.0.0.1:\(port)/ok", "http://127.0.0.1:\(port)/ok"] {
            #expect(try await Self.send(to: address, hosts: .none).outcome == .fault(.address))
        }
        // The name is let through; what it leads to is looked at when the connection is made.
        let place = try WebhookAddress("https://localtest.example.se:\(port)/ok", hosts: .none)
        for name in ["localhost", "ip6-localhost", "127.0.0.1"] {
            let rebound = WebhookRequest(
                address: place.leading(to: "https://\(name):\(port)/ok"), headers: [], body: [],
                configuration: WebhookConfiguration(timeOut: .seconds(2)))
            let answer = rebound.perform()
            #expect(answer.outcome == .fault(.ownNetwork) || (name == "ip6-localhost" && answer.outcome == .fault(.noSuchHost)), "\(name)")
        }
        #expect(try await receiver.received().isEmpty)
    }

    @Test func `a certificate must hold`() async throws {
        let receiver = try Receiver(isSecure: true)
        defer { receiver.stop() }
        #expect(try await Self.send(to: receiver.address + "/ok").outcome == .fault(.certificate))
        let file = try #require(receiver.certificateFile)
        #expect(try await Self.send(to: receiver.address + "/ok", certificates: file).outcome == .status(204))
        let other = receiver.address.replacing("localhost", with: "127.0.0.1")
        #expect(try await Self.send(to: other + "/ok", certificates: file).outcome == .fault(.certificate))
    }

    @Test func `a place where nobody is is told apart`() async throws {
        #expect(try await Self.send(to: "http://127.0.0.1:1/").outcome == .fault(.unreachable))
        #expect(try await Self.send(to: "https://finns-inte.invalid/", hosts: .none).outcome == .fault(.noSuchHost))
        let receiver = try Receiver()
        defer { receiver.stop() }
        let secure = receiver.address.replacing("http:", with: "https:")
        #expect(try await Self.send(to: secure + "/ok").outcome == .fault(.certificate))
    }
}

extension WebhookAddress {
    /// The same host as it was judged, with another place behind it, as after the name has been pointed elsewhere.
    fileprivate func leading(to text: String) -> WebhookAddress { WebhookAddress(text: text, host: host) }
}
