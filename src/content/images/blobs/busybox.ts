// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/busybox",
  "tags": [
    "latest",
    "1",
    "1.37",
    "1.37.0",
    "glibc",
    "stable"
  ],
  "index": "sha256:2d934c2a51fb112a85a5156fc180e0851639385fd7edb8ad1ebe210b3777915f",
  "content": {
    "sha256:bd60c035873a6306794a48d73d7611e0d1fca72a12d7d243fc02b4d6b47cbc81": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d7XLaOhCG85ur4Mz5d2ZO8LenvpX+EtgJnhiLWnac3n1XJs1Q0q+os9tteXcYwOAMhMfvSrtaSdu239wwW0RW5vnySHb5uDyPs6LM0zxOyoJeL/Iyu1nn3F/M2+RGM9BHSnyWQvP830vwL8uf5x9HaUb8k+3kPm7tE/jz8jdur41/GeXgL8V/a1zTm0Ojh38M/pL8mX/mH7b/SXap/ySOb9YiTK6c/7//bJvOznWze1g/XwerK/0prlb/OzPqa/9J//D/Qvz3B1ur4h8n1CSAvxh/O/fK+OcR+IvxP6qL//MU+pfjP+lr/xPEf2L8azOyxf6B/j/KSvAX43+nz/8nKfiL8W8HzvRfiP7zHPGfHP9Jn/6zBPyl+DcUAGpr/xH/CfLvH/X1/6F/Mf53pnOcAQDyf8r5tz1n+jfM/0P/cvyHRl38nyP+E+N/PzSsGeAQ/gXyP2L8941R5/9T6F+Ov3WjtvovxH9y/FtW9Qfmfwvwl+L/0HaduvYf43+i/A3jJRCU/4f+xfh3nMU/ofl/9P/k+Dt9/NH/k+N/eKARYGX53wz85fjbqeesAAvh7+d/gr8Qf97hvzD/D/5i/PvjYHfa6r/R/xPjf2xry1kCGMIf+V9B/kPbj4wXQAD/DPX/gvw1xn/gL8d/5h0ACKr/An8x/gON/3Zt/6Bp/A/1/4L8D8j/XTd/hfk/1P+I8XfNB9R/XzN/3uW/wsb/0P+T4981rAWgQf4f+pfjbwfWBQAC+McJ5n/K8R95F4AK4Y/1/+T4j6bVV/+H+F+OP+/0n7D13xD/CfJ36vy/X/8T/IX4W94FwEL0j/E/Sf7TjjMFEFT/Af5y/DmTv6H5f7T/gvwnbfO/0f4L8p+YC4BD6n8K8Jfjz7r6W2D9H/y/IP+WdQAwKP+H+X9y/I9jy+kAguo/kf8V4z9zFv9j/qd+/vtWXfyP/I8kf2sOrS7/H6P9F+P/ZIZ7zikAQfk/8BexunnUuP9rEVH9D/Z/5bdm3Onc/5fif/CX4X8/2Im7/q+ggs5v8Y/j9IJ/Wfj1/7H/I78N1o7VUxVVq9o0B9vT87haUa+AniTVap7n/2l7GENHaVqtJtcMzp8S0R/0dmvrj3RU5LRdU4VtI/9U/ffOze2429/ubM8xDfhH+o+K5LL/l/r8H/TPb0dD8OtqXW/Xd23XuNXSGJwd+8VBXXU6WNe9g8z/Ov2froHf1/6nr/N/UUz5H+hfsP2PquXp5nR/mhZ03ieIq+eDzeSGjfM9hOWsZfOIlw5DUn1+4/zdL3sRdHt5YfNohg0dnZ990a843T+/SGsVH5rzk6HgX9e/25vaztz6f6X7s/Y/f6X/CPqX0z/159+RKqPqnbeqrKqX3v1/X3sPsvlrzPtT7gRQQP6n9PWfyP/wW9dudeb/kP+V4l9kEvzfMv5D5f90uawT+nLgz9/+i/j/19y/6/9L4g/989t4OEr4//ht+i+KlPL/4C/x7w8qx399/R/4y/D32RRd/MvMz/8Hfzn+nHsAv73+J4mW/Z9ubzd04/164L8kczkdQID+85LW/4P++c3n3zW2/378B/xl+LujtR3jVRCg/2X/R/CX4U/jb+r6f37/H/CHwWAwPvsE8rcbYgCmAAA=",
      "publicSize": {
        "packed": 2156519,
        "unpacked": 4277910
      }
    },
    "sha256:e6bb2a39ac6ebd1ee0a7eac9e5ddea5eca2bbd61f027fa5a021e3571be366526": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"sh\"]},\"created\":\"2024-09-26T21:31:42Z\",\"history\":[{\"created\":\"2024-09-26T21:31:42Z\",\"created_by\":\"BusyBox 1.37.0 (glibc), Debian 12\"}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:ce12c2101b84a9d00fc78f9c64084fbf5089d14c8c56c58734af3468f67e4e7e\"]}}"
    },
    "sha256:89e5f6e40f3d7f6911b438dfc111068e7733f02f72742888939e40f4abafb875": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:e6bb2a39ac6ebd1ee0a7eac9e5ddea5eca2bbd61f027fa5a021e3571be366526\",\"size\":380},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:bd60c035873a6306794a48d73d7611e0d1fca72a12d7d243fc02b4d6b47cbc81\",\"size\":1229}]}"
    },
    "sha256:2d934c2a51fb112a85a5156fc180e0851639385fd7edb8ad1ebe210b3777915f": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:89e5f6e40f3d7f6911b438dfc111068e7733f02f72742888939e40f4abafb875\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
