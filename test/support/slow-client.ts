import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'ws';

/** A client that stops reading at the first change that it is told, until it is asked to go on. */
export class SlowClient {
  private readonly heard = new EventEmitter();
  private told = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      if (type === 'next' && (this.told += 1) === 1) socket.pause();
      this.heard.emit(type);
    });
  }

  static async subscribe(url: string, payload: object): Promise<SlowClient> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const client = new SlowClient(socket);
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(client.heard, 'connection_ack');
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
    await once(client.heard, 'next');
    return client;
  }

  /** Reads on until it has been told so many changes in all. */
  async read(changes: number): Promise<void> {
    this.socket.resume();
    while (this.told < changes) await once(this.heard, 'next');
  }

  close(): void {
    this.socket.terminate();
  }
}
