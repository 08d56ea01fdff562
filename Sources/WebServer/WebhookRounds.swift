import ServiceLifecycle

/// The webhook service over the sites of all desks.
struct WebhookRounds: Service, CustomStringConvertible {
    let webhooks: WebhookService
    let sites: SiteDirectory

    let description = "webhooks"

    func run() async throws { await webhooks.run(for: sites) }
}
