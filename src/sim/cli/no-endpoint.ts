/** What only the daemon knows of a container's place in a network: a client sends it empty (moby, network.EndpointSettings). */
export const noEndpoint = {
  NetworkID: '',
  EndpointID: '',
  Gateway: '',
  IPAddress: '',
  IPPrefixLen: 0,
  IPv6Gateway: '',
  GlobalIPv6Address: '',
  GlobalIPv6PrefixLen: 0,
  DNSNames: null,
};
