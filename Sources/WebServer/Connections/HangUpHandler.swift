import NIOCore

/// Notices in a connection's pipeline that the reader is gone. Who closes only their own side is taken for gone, too, as proxies do.
final class HangUpHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let connections: OpenConnections

    init(_ connections: OpenConnections) {
        self.connections = connections
    }

    func handlerAdded(context: ChannelHandlerContext) {
        connections.add(ObjectIdentifier(context.channel))
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        connections.remove(ObjectIdentifier(context.channel))
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.hangUp(ObjectIdentifier(context.channel))
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? ChannelEvent { connections.hangUp(ObjectIdentifier(context.channel)) }
        context.fireUserInboundEventTriggered(event)
    }
}
