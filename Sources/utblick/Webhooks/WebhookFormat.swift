import ArgumentParser

/// How a list is printed.
enum WebhookFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
