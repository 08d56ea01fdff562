import Curl
import Foundation
import Funding

extension WebhookTransport {
    /// Sends over HTTP, each attempt on a thread and a connection of its own: libcurl blocks, and must not hold a thread of Swift's pool.
    public static func http(_ configuration: WebhookConfiguration) -> WebhookTransport {
        WebhookTransport(hosts: configuration.hosts) { message, address, secrets, moment in
            guard let place = try? WebhookAddress(address, hosts: configuration.hosts) else { return WebhookAnswer(.fault(.address)) }
            let request = WebhookRequest(
                address: place, headers: message.headers(signedBy: secrets, at: moment), body: message.body, configuration: configuration)
            return await withCheckedContinuation { continuation in
                let thread = Thread {
                    CurlLibrary.blockBrokenPipes()
                    continuation.resume(returning: request.perform())
                }
                thread.name = "webhook"
                thread.start()
            }
        }
    }
}
