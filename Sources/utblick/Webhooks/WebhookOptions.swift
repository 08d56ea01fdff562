import ArgumentParser
import Configuration
import Foundation
import Webhooks

/// How systems that follow calls are sent to.
struct WebhookOptions: ParsableArguments {
    @Option(
        help: """
            Hosts of one's own network that webhooks may be sent to all the same, over http:// too, with commas between: names or addresses, \
            without ports. Also UTBLICK_WEBHOOK_HOSTS. Default: none; only https:// and addresses of the internet.
            """)
    var webhookHosts: String?

    @Option(
        help: "A file of certificates that receivers' are to hold against. Also UTBLICK_WEBHOOK_CA_FILE. Default: the machine's own.")
    var webhookCaFile: String?

    /// - Throws: `ValidationError` naming the option that is wrong.
    func configuration() throws -> WebhookConfiguration {
        WebhookConfiguration(hosts: try hosts(), certificateFile: try certificateFile())
    }

    func hosts() throws -> OwnHosts {
        let given = webhookHosts ?? Place.environment.string(forKey: "utblick.webhook.hosts") ?? ""
        let names = given.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        for name in names where !OwnHosts.isHost(name) {
            throw ValidationError("--webhook-hosts: \(name) is not the name or the address of a host, which is written without a port")
        }
        return OwnHosts(names)
    }

    private func certificateFile() throws -> String? {
        let file = webhookCaFile ?? Place.environment.string(forKey: "utblick.webhook.ca.file") ?? ""
        guard !file.isEmpty else { return nil }
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw ValidationError("--webhook-ca-file: there is no readable file of certificates at \(file)")
        }
        return file
    }
}
